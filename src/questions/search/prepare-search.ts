import { LexgraphError } from '../../model/errors/lexgraph-error';
import { TooManyWords } from '../../model/errors/too-many-words';
import { LIMITS } from '../../model/limits';
import { parseSearch, searchTiers, type SearchTerm } from '../../model/search/search-query';
import type { GraphStore, SearchScope } from '../../store/graph-store';
import { onceForEach } from '../asking/once-for-each';
import { citedFirst, type CitedNode } from './cited-first';
import { scopeOf, type SearchQuestion } from './search-scope';
import { vocabularyOf } from './vocabulary-of';

/** A search that is ready to be run page by page. */
export interface PreparedSearch {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  /** What the text cites: shown first, and not again. */
  readonly cited: readonly CitedNode[];
  readonly scope: SearchScope;
  /** Whether some node surely holds all terms. */
  readonly isFound: boolean;
  /** In about how many places of texts the terms stand. */
  readonly places: number;
  /** Words that are not looked for, since no node holds them together with the others. As they were typed. */
  readonly leftOut: readonly string[];
}

/** Reads the search text. Throws `EMPTY_SEARCH` where it holds no letter or digit, `TOO_MANY_WORDS`, `WRONG_KIND` or `NOT_FOUND`. */
export async function prepareSearch(store: GraphStore, question: SearchQuestion): Promise<PreparedSearch> {
  const { text } = question;
  const terms = parseSearch(text);
  if (terms.length === 0)
    throw new LexgraphError(
      'EMPTY_SEARCH',
      'The search text is empty: give at least one word or number, such as "school".',
    );
  const beyond = terms[LIMITS.searchWords];
  if (beyond) throw new TooManyWords(terms.length, text.normalize('NFC').slice(beyond.start, beyond.end));
  const scope = await scopeOf(store, question);
  const cited = await citedFirst(store, text, question.asOf, scope);
  const except = cited.map(({ node }) => node.id);
  const vocabulary = await vocabularyOf(store);
  const mended = vocabulary.mend(terms);
  return {
    text,
    terms: mended,
    cited,
    scope: { ...scope, except },
    isFound: false,
    places: vocabulary.placesOf(mended),
    leftOut: [],
  };
}

/** The tiers of the ranking, made where they are looked for. */
export const tiersOf = onceForEach((terms: readonly SearchTerm[]) => searchTiers(terms));

/** The search for other terms in place of its own; `isFound`: which some node surely holds. */
export function searchOf(search: PreparedSearch, terms: readonly SearchTerm[], isFound = false): PreparedSearch {
  const kept = new Set(terms.map(({ start }) => start));
  const composed = search.text.normalize('NFC');
  const leftOut = search.terms.filter(({ start }) => !kept.has(start));
  return {
    ...search,
    terms,
    isFound,
    leftOut: leftOut.map(({ start, end }) => composed.slice(start, end)),
  };
}
