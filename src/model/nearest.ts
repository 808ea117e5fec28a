import { SpellingDistance } from './spelling-distance';

/**
 * The known word that was probably meant, the first of those that are nearest; null where none is within the limit, two
 * fifths of its letters unless said.
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  limit = Math.max(1, Math.floor(word.length * 0.4)),
): string | null {
  const wanted = word.toLowerCase();
  const distance = new SpellingDistance(wanted, limit);
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const away = distance.to(candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}
