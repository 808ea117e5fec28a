/** What was probably meant, as a question after a sentence; empty where nothing is near. */
export function didYouMean(near: readonly string[]): string {
  if (near.length === 0) return '';
  const quoted = near.map((each) => `"${each}"`);
  const last = quoted.at(-1);
  return ` Did you mean ${quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last}?`;
}
