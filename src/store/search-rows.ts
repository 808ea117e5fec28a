import type { NodeRecord } from '../model/records';
import type { CandidateQuestion } from './candidate-question';
import type { SearchPage, SearchRequest } from './graph-store';

/** A row of a search as each engine's text gives it, with its node as it is known to the store. */
interface SearchRow {
  readonly rank: number;
  readonly place: string;
  readonly node: NodeRecord;
}

/** A page of hits, read as questions are: the text ranks and tells which nodes, and those that were read before are at hand. */
export const SEARCH_ROWS: CandidateQuestion<SearchRequest, SearchPage> = {
  name: 'search',
  columns: { rank: 'NUMBER', place: 'TEXT', node: 'NODE' },
  parameters: () => ({}),
  answer: (rows, { page }) => {
    const hits = (rows as unknown as readonly SearchRow[])
      .slice(0, page.limit)
      .map(({ rank, place, node }) => ({ node, rank, keys: [String(rank), place] as const }));
    return { hits: page.backward ? hits.reverse() : hits, hasMore: rows.length > page.limit };
  },
};
