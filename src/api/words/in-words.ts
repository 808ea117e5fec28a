/** A name of the schema in words: `NOT_IN_FORCE` is "not in force", `attestedOn` "attested on". */
export function inWords(name: string): string {
  const isConstant = name === name.toUpperCase();
  const words = isConstant ? name.replaceAll('_', ' ') : name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
  return words.toLowerCase();
}
