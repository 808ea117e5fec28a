import { isFunctionWord } from '../../model/search/function-words';
import { widestPatterns, type SearchTerm } from '../../model/search/search-query';
import type { GraphStore, HeldTogether, SearchScope } from '../../store/graph-store';

/** A power of 2 for each of so many stays a whole number. */
const MOST_TERMS = 52;

/**
 * Of terms that no node holds all, those to look for instead: as many of those that say something as a node holds together, at least half of them;
 * of as many those that the graph holds as they were typed, then those that fewest nodes hold, then the first. None where no node holds so many, and where of a number with one word only one is held: `order 486` is no order.
 */
export async function mostWords(
  store: GraphStore,
  terms: readonly SearchTerm[],
  scope: SearchScope,
): Promise<readonly SearchTerm[]> {
  const telling = terms.filter(({ words, quoted }) => quoted || !words.every(isFunctionWord)).slice(0, MOST_TERMS);
  if (telling.length === 0 || terms.length === 1) return [];
  const held = telling.filter((term) => widestPatterns(term).length > 0);
  const least = Math.ceil(telling.length / 2);
  if (held.length < least) return [];
  const together = await store.heldTogether(held.map(widestPatterns), scope, least);
  const [best] = together.map((set) => setOf(set, held)).sort(compare);
  if (!best) return [];
  return best.kept.length > 1 || !telling.some(hasNumber) ? best.kept : [];
}

/** Terms that some nodes hold together, and no others with them. */
interface HeldSet extends HeldTogether {
  readonly kept: readonly SearchTerm[];
  /** How many of them seem to be mistyped, or are held with other endings alone. */
  readonly guesses: number;
}

function setOf(held: HeldTogether, telling: readonly SearchTerm[]): HeldSet {
  const kept = telling.filter((_, place) => isHeld(held, place));
  return { ...held, kept, guesses: kept.filter(({ meant, isByEnding }) => meant.length > 0 || isByEnding).length };
}

function compare(one: HeldSet, other: HeldSet): number {
  return (
    other.kept.length - one.kept.length ||
    one.guesses - other.guesses ||
    one.count - other.count ||
    one.terms - other.terms
  );
}

function hasNumber({ words }: SearchTerm): boolean {
  return words.some((word) => /\d/.test(word));
}

function isHeld({ terms }: HeldTogether, place: number): boolean {
  return Math.floor(terms / 2 ** place) % 2 === 1;
}
