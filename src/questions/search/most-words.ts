import { isFunctionWord } from '../../model/search/function-words';
import { widestPatterns, type SearchTerm } from '../../model/search/search-query';
import type { GraphStore, HeldTogether, SearchScope } from '../../store/graph-store';

/** A power of 2 for each of so many stays a whole number. */
const MOST_TERMS = 52;

/**
 * Of terms that no node holds all, those to look for instead: as many of those that say something as a node holds together, at least half of them;
 * of as many those that were not mistyped, then those that fewest nodes hold, then the first. None where no node holds so many, and where of a number with one word only one is held: `order 486` is no order.
 */
export async function mostWords(
  store: GraphStore,
  terms: readonly SearchTerm[],
  scope: SearchScope,
): Promise<readonly SearchTerm[]> {
  const telling = terms.filter(({ words, quoted }) => quoted || !words.every(isFunctionWord)).slice(0, MOST_TERMS);
  if (telling.length === 0 || terms.length === 1) return [];
  const together = await store.heldTogether(telling.map(widestPatterns), scope);
  const guesses = (held: HeldTogether) =>
    telling.filter(({ meant }, at) => meant.length > 0 && isHeld(held, at)).length;
  const [best] = [...together].sort(
    (one, other) =>
      numberOf(other) - numberOf(one) ||
      guesses(one) - guesses(other) ||
      one.count - other.count ||
      one.terms - other.terms,
  );
  if (!best || numberOf(best) * 2 < telling.length) return [];
  const kept = telling.filter((_, place) => isHeld(best, place));
  return kept.length > 1 || !telling.some(hasNumber) ? kept : [];
}

function hasNumber({ words }: SearchTerm): boolean {
  return words.some((word) => /\d/.test(word));
}

function isHeld({ terms }: HeldTogether, place: number): boolean {
  return Math.floor(terms / 2 ** place) % 2 === 1;
}

function numberOf({ terms }: HeldTogether): number {
  return [...terms.toString(2)].filter((bit) => bit === '1').length;
}
