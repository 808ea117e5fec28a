import type { NodeRecord } from '../model/records';
import { searchPlaceOf } from '../model/search/search-place';
import type { CandidateQuestion } from './candidate-question';
import type { SearchHit, SearchPage, SearchRequest } from './graph-store';

/** A row of a search as each engine's text gives it, with its node as it is known to the store. */
interface SearchRow {
  readonly rank: number;
  readonly node: NodeRecord;
}

/** Its keys are worked out where they are looked at: most of a page are not. */
class Hit implements SearchHit {
  readonly rank: number;
  readonly node: NodeRecord;

  constructor({ rank, node }: SearchRow) {
    [this.rank, this.node] = [rank, node];
  }

  get keys(): readonly [string, string] {
    return [String(this.rank), searchPlaceOf(this.node)];
  }
}

/**
 * A page of hits, read as questions are: the text ranks and tells which nodes, and those that were read before are at
 * hand.
 */
export const SEARCH_ROWS: CandidateQuestion<SearchRequest, SearchPage> = {
  name: 'search',
  columns: { rank: 'NUMBER', node: 'NODE' },
  parameters: () => ({}),
  answer: (rows, { page }) => {
    const hits = (rows as unknown as readonly SearchRow[]).slice(0, page.limit).map((row) => new Hit(row));
    return { hits: page.backward ? hits.reverse() : hits, hasMore: rows.length > page.limit };
  },
};
