/**
 * A name of the API as words, where no message says it better: `heldWholeOn`, held whole on; `CourtDecision`, Court
 * decision; `NOT_ENFORCED`, Not enforced.
 */
export function inWords(name: string): string {
  if (/^[A-Z_]+$/.test(name)) return name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ');
  return name.charAt(0) + name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
