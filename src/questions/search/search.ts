import { LexgraphError } from '../../model/errors/lexgraph-error';
import { WrongKind } from '../../model/errors/wrong-kind';
import { isNamed } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import { nearest } from '../../model/nearest';
import type { NodeRecord } from '../../model/records';
import { correctedText } from '../../model/search/corrected-text';
import type { SearchField } from '../../model/search/search-field';
import type { SearchForm } from '../../model/search/search-form';
import {
  SEARCH_WAYS,
  parseSearch,
  searchTiers,
  type SearchTerm,
  type SearchTier,
} from '../../model/search/search-query';
import { searchedTexts } from '../../model/search/searched-texts';
import { snippetOf, type SnippetPart } from '../../model/search/snippet';
import type { GraphStore, Page } from '../../store/graph-store';
import { vocabularyOf } from './vocabulary-of';

/** What to look for; `kinds` are names of kinds or interfaces, null for all. */
export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly string[] | null;
}

/** A search that is ready to be run page by page. */
export interface PreparedSearch {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly tiers: readonly SearchTier[];
  /** Labels of kinds; null for all. */
  readonly kinds: readonly string[] | null;
}

/** A node that was found, and why. */
export interface SearchAnswer {
  readonly node: NodeRecord;
  /** 1 is the best: the place of the weakest way in which a term had to match. */
  readonly rank: number;
  readonly field: SearchField;
  readonly form: SearchForm;
  readonly keys: readonly string[];
}

/** How many nodes of a kind match. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** Reads the search text. Throws `EMPTY_SEARCH` where it holds no letter or digit, `WRONG_KIND` for a kind that is none. */
export async function prepareSearch(store: GraphStore, { text, kinds }: SearchQuestion): Promise<PreparedSearch> {
  const terms = parseSearch(text);
  if (terms.length === 0)
    throw new LexgraphError(
      'EMPTY_SEARCH',
      'The search text is empty: give at least one word or number, such as "school".',
    );
  const labels = kinds && kinds.flatMap(labelsOf);
  return searchOf(text, (await vocabularyOf(store)).mend(terms), labels);
}

/** A page of what is found, best first, then by id. */
export async function searchPage(
  store: GraphStore,
  { tiers, kinds }: PreparedSearch,
  page: Page,
): Promise<{ answers: readonly SearchAnswer[]; hasMore: boolean }> {
  const { hits, hasMore } = await store.search({ tiers, kinds, page });
  const answers = hits.map(({ node, rank, keys }) => ({ node, rank, ...wayOf(rank), keys }));
  return { answers, hasMore };
}

/** How many nodes match, of each kind that has any: the most first, then by kind. The kinds asked for don't matter. */
export async function countsOfSearch(store: GraphStore, { tiers }: PreparedSearch): Promise<readonly KindCount[]> {
  const counts = [...(await store.countSearch(tiers))].map(([kind, count]) => ({ kind, count }));
  return counts.sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1));
}

/** How many nodes match of the kinds asked for. */
export function totalOf({ kinds }: PreparedSearch, counts: readonly KindCount[]): number {
  const wanted = counts.filter(({ kind }) => kinds === null || kinds.includes(kind));
  return wanted.reduce((total, { count }) => total + count, 0);
}

/** The piece of text that shows why the node was found, in the field that its rank names. */
export function snippetOfAnswer({ terms }: PreparedSearch, { node, field }: SearchAnswer): SnippetPart[] {
  return snippetOf(searchedTexts(node)[field], terms);
}

/**
 * The text that was probably meant; it finds something. Null where something was found as it was typed, or where nothing near is
 * known. Where the graph knows each word, but nothing holds them all, other words that are near are tried too.
 */
export async function didYouMean(
  store: GraphStore,
  search: PreparedSearch,
  hasAnswers: boolean,
): Promise<string | null> {
  const isMistyped = search.terms.some(({ meant }) => meant.length > 0);
  if (hasAnswers && !isMistyped) return null;
  const typed = isMistyped ? await correctionBy(store, search) : null;
  if (typed !== null || hasAnswers) return typed;
  const terms = (await vocabularyOf(store)).mendAll(search.terms);
  if (terms.every(({ meant }) => meant.length === 0)) return null;
  return correctionBy(store, searchOf(search.text, terms, search.kinds));
}

/** The text as the best of what is found spells it. */
async function correctionBy(store: GraphStore, { text, terms, tiers, kinds }: PreparedSearch): Promise<string | null> {
  const { hits } = await store.search({ tiers, kinds, page: { limit: 1, backward: false } });
  const [best] = hits;
  return best ? correctedText(text, terms, Object.values(searchedTexts(best.node)).flat()) : null;
}

function searchOf(text: string, terms: readonly SearchTerm[], kinds: readonly string[] | null): PreparedSearch {
  return { text, terms, tiers: searchTiers(terms), kinds };
}

function wayOf(rank: number): { field: SearchField; form: SearchForm } {
  const way = SEARCH_WAYS[rank - 1];
  if (!way) throw new Error(`There is no rank ${rank}`);
  return way;
}

function labelsOf(name: string): string[] {
  const labels = NODE_KINDS.filter((kind) => isNamed(kind, name)).map((kind) => kind.label);
  if (labels.length > 0) return labels;
  throw new WrongKind(
    'kinds',
    name,
    'word that names no kind',
    'kind',
    nearest(
      name,
      NODE_KINDS.map((kind) => kind.label),
    ),
  );
}
