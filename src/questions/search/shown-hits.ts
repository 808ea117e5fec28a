import type { Told } from '../../model/words/told';
import type { GraphStore, Page, SearchHit } from '../../store/graph-store';
import { requestOf, type PreparedSearch } from './prepare-search';

/** A node that is shown; where the search cites it, how that was read. */
export interface ShownHit extends SearchHit {
  readonly understood?: Told;
}

/** Hits of a page, and whether more follow in the direction that was read. */
export interface ShownHits {
  readonly hits: readonly ShownHit[];
  readonly hasMore: boolean;
}

/** The rank of what the search cites: its rows come before all that the store finds. */
const CITED = '1';

/** A page of what is cited and then of what matches. */
export function shownHits(store: GraphStore, search: PreparedSearch, page: Page): Promise<ShownHits> {
  return page.backward ? previousHits(store, search, page) : nextHits(store, search, page);
}

async function nextHits(store: GraphStore, search: PreparedSearch, { limit, after }: Page): Promise<ShownHits> {
  const isInCited = after === undefined || after[0] === CITED;
  const cited = isInCited ? citedHits(search).slice(after ? Number(after[1]) + 1 : 0) : [];
  if (cited.length > limit) return { hits: cited.slice(0, limit), hasMore: true };
  const room = limit - cited.length;
  const from = isInCited ? {} : { after };
  // Where the page is full, one more row tells whether anything follows.
  const wanted = { limit: Math.max(room, 1), backward: false, ...from };
  const found = await store.search({ ...requestOf(search), page: wanted });
  const words = found.hits.slice(0, room);
  return { hits: [...cited, ...words], hasMore: found.hasMore || found.hits.length > room };
}

async function previousHits(store: GraphStore, search: PreparedSearch, page: Page): Promise<ShownHits> {
  const isInCited = page.before?.[0] === CITED;
  const found = isInCited ? { hits: [], hasMore: false } : await store.search({ ...requestOf(search), page });
  const words = found.hits;
  if (found.hasMore) return { hits: words, hasMore: true };
  const cited = citedHits(search).slice(0, isInCited ? Number(page.before?.[1]) : undefined);
  const taken = cited.slice(Math.max(0, cited.length - (page.limit - words.length)));
  return { hits: [...taken, ...words], hasMore: taken.length < cited.length };
}

function citedHits({ cited }: PreparedSearch): ShownHit[] {
  return cited.map(({ node, understood }, index) => ({
    node,
    rank: Number(CITED),
    keys: [CITED, String(index)],
    understood,
  }));
}
