import { isFunctionWord } from '../../model/search/function-words';
import { widestPatterns, type SearchPattern, type SearchTerm } from '../../model/search/search-query';
import type { Vocabulary } from '../../model/search/vocabulary';
import type { GraphStore, HeldTogether, SearchScope } from '../../store/graph-store';
import { vocabularyOf } from '../asking/vocabulary-of';

/** A power of 2 for each of so many stays a whole number. */
const MOST_TERMS = 52;

/**
 * Most searches have only few words too many: whether nodes hold all but so many of them is looked for first, where the
 * words are not so many that looking twice takes long.
 */
const PART_LEFT_OUT = 1 / 4;
const MOST_TRIED = 12;

/** Terms that some nodes hold together; and those nodes, where the store tells. */
export interface MostWords {
  readonly terms: readonly SearchTerm[];
  readonly holders?: HeldTogether['nodes'];
}

const NONE: MostWords = { terms: [] };

/**
 * Of terms that no node holds all, those to look for instead: as many of those that say something as a node holds
 * together, at least half of them; of as many those that the graph holds as they were typed, then those that fewest
 * nodes hold, then the first. None where no node holds so many, where these are not enough, and where of a number with
 * one word only one is held: `order 486` is no order.
 */
export async function mostWords(
  store: GraphStore,
  terms: readonly SearchTerm[],
  scope: SearchScope,
  areEnough: (kept: KeptWords) => boolean = () => true,
): Promise<MostWords> {
  const telling = tellingTerms(terms);
  if (telling.length === 0 || terms.length === 1) return NONE;
  const vocabulary = await vocabularyOf(store);
  const held = rarestFirst(telling, vocabulary);
  const { places } = vocabulary.reachOf(held.map(({ term }) => term));
  const least = Math.ceil(telling.length / 2);
  const together = await mostTogether(store, { held, places }, scope, least);
  const [best] = together.map((set) => setOf(set, held, telling)).sort(compare);
  if (!best || (best.kept.length === 1 && telling.some(hasNumber))) return NONE;
  const { kept, nodes } = best;
  const known = held.filter(({ term }) => !isGuess(term)).length;
  if (!areEnough({ kept: kept.length, telling: telling.length, known })) return NONE;
  return { terms: kept, holders: nodes };
}

/** How many words are kept, of how many. */
interface KeptWords {
  readonly kept: number;
  readonly telling: number;
  /** Those that the graph holds as they were typed. */
  readonly known: number;
}

/**
 * Whether the words are enough to be shown beside a citation of what the data lacks: more than are left out, or the
 * rarer of two that the graph knows. Where it does not know `pay`, `protection` alone says little of a convention on the
 * protection of pay.
 */
export function areEnoughBesideCitation({ kept, telling, known }: KeptWords): boolean {
  return kept * 2 > telling || known === telling;
}

/** The terms that say something, as many as are told apart. */
export function tellingTerms(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  return terms.filter(({ words, quoted }) => quoted || !words.every(isFunctionWord)).slice(0, MOST_TERMS);
}

/** A term that the graph may hold, and how. */
interface HeldTerm {
  readonly term: SearchTerm;
  readonly patterns: readonly SearchPattern[];
  readonly uses: number;
}

function rarestFirst(terms: readonly SearchTerm[], vocabulary: Vocabulary): readonly HeldTerm[] {
  return terms
    .map((term) => ({ term, patterns: widestPatterns(term, vocabulary), uses: vocabulary.usesOf(term) }))
    .filter(({ patterns }) => patterns.length > 0)
    .sort((one, other) => one.uses - other.uses);
}

/** The largest sets are among those that are given, where any holds as many as the least. */
async function mostTogether(
  store: GraphStore,
  { held, places }: { readonly held: readonly HeldTerm[]; readonly places: number },
  scope: SearchScope,
  least: number,
): Promise<readonly HeldTogether[]> {
  if (held.length < least) return [];
  const patterns = held.map((each) => each.patterns);
  const few = held.length > MOST_TRIED ? held.length : Math.ceil(held.length * PART_LEFT_OUT);
  const many = Math.max(least, held.length - few);
  const together = await store.heldTogether(patterns, scope, many, places);
  return together.length > 0 || many === least ? together : store.heldTogether(patterns, scope, least, places);
}

/** Terms that some nodes hold together, and no others with them. */
interface HeldSet {
  /** As they were typed. */
  readonly kept: readonly SearchTerm[];
  readonly nodes: HeldTogether['nodes'];
  readonly count: number;
  /** How many of them seem to be mistyped, or are held with other endings alone. */
  readonly guesses: number;
  /** Grows with the places of the terms. */
  readonly order: number;
}

function setOf(
  { terms, count, nodes }: HeldTogether,
  held: readonly HeldTerm[],
  telling: readonly SearchTerm[],
): HeldSet {
  const together = new Set(held.filter((_, place) => isHeld(terms, place)).map(({ term }) => term));
  const kept = telling.filter((term) => together.has(term));
  const guesses = kept.filter(isGuess).length;
  const order = telling.reduce((sum, term, place) => sum + (together.has(term) ? 2 ** place : 0), 0);
  return { kept, nodes, count, guesses, order };
}

function compare(one: HeldSet, other: HeldSet): number {
  return (
    other.kept.length - one.kept.length ||
    one.guesses - other.guesses ||
    one.count - other.count ||
    one.order - other.order
  );
}

function isGuess({ meant, isByEnding }: SearchTerm): boolean {
  return meant.length > 0 || isByEnding;
}

function hasNumber({ words }: SearchTerm): boolean {
  return words.some((word) => /\d/.test(word));
}

function isHeld(terms: number, place: number): boolean {
  return Math.floor(terms / 2 ** place) % 2 === 1;
}
