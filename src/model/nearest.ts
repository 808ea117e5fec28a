import { SpellingDistance } from './spelling-distance';

/** The known word that was probably meant, the first of those that are nearest; null where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  const distance = new SpellingDistance(wanted, limit);
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const away = distance.to(candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}
