import { LexgraphError } from '../../model/errors/lexgraph-error';
import { TooManyWords } from '../../model/errors/too-many-words';
import { LIMITS } from '../../model/limits';
import { parseSearch, searchTiers, type SearchTerm } from '../../model/search/search-query';
import type { Vocabulary } from '../../model/search/vocabulary';
import type { GraphStore, SearchRequest, SearchScope } from '../../store/graph-store';
import { onceForEach } from '../asking/once-for-each';
import { citedFirst, type Cited } from './cited-first';
import { scopeOf, type SearchQuestion } from './search-scope';
import { vocabularyOf } from '../asking/vocabulary-of';

/** A search that is ready to be run page by page. What it cites is shown first, and not again. */
export interface PreparedSearch extends Cited {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly scope: SearchScope;
  readonly vocabulary: Vocabulary;
  /** Whether some node surely holds all terms; and which do, where the store told. */
  readonly isFound: boolean;
  readonly holders?: SearchRequest['holders'];
  /** Words that are not looked for, since no node holds them together with the others. As they were typed. */
  readonly leftOut: readonly string[];
}

/**
 * Reads the search text. Throws `EMPTY_SEARCH` where it holds no letter or digit, `TOO_MANY_WORDS`, `WRONG_KIND` or
 * `NOT_FOUND`.
 */
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
  const { cited, unheld } = await citedFirst(store, text, question.asOf, scope);
  const except = cited.map(({ node }) => node.id);
  const vocabulary = await vocabularyOf(store);
  return {
    text,
    terms: vocabulary.mend(terms),
    cited,
    unheld,
    scope: { ...scope, except },
    vocabulary,
    isFound: false,
    leftOut: [],
  };
}

/** What the store is asked for, but for the page; made where it is. */
export const requestOf = onceForEach(
  ({ terms, scope, vocabulary, isFound, holders }: PreparedSearch): Omit<SearchRequest, 'page'> => ({
    tiers: searchTiers(terms, vocabulary),
    scope,
    isFound,
    holders,
    ...vocabulary.reachOf(terms),
  }),
);

/** The search for other terms in place of its own. */
export function searchOf(
  search: PreparedSearch,
  terms: readonly SearchTerm[],
  { isFound, holders }: Pick<PreparedSearch, 'isFound' | 'holders'> = { isFound: false },
): PreparedSearch {
  const kept = new Set(terms.map(({ start }) => start));
  const composed = search.text.normalize('NFC');
  const leftOut = search.terms.filter(({ start }) => !kept.has(start));
  return {
    ...search,
    terms,
    isFound,
    holders,
    leftOut: leftOut.map(({ start, end }) => composed.slice(start, end)),
  };
}
