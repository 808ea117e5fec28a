import { CitedIn } from '../../model/edges/cited-in';
import { read } from '../../model/read';
import { textOf, type NodeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import type { CitedPlace } from './cited-place';

/** Enough for all places in which one instrument is cited. */
const PAGE = { limit: 500, backward: false };

/** Where the last article of a work was read. */
export interface LastArticle {
  readonly document: NodeRecord;
  /** The date as of which the document speaks; null where it has none. */
  readonly attestedOn: PartialDate | null;
}

/**
 * Where the last article of each work was read beyond which a place lies, by the work’s id. One statement; none where
 * no place does.
 */
export async function readLastArticles(
  store: GraphStore,
  places: readonly CitedPlace[],
): Promise<ReadonlyMap<string, LastArticle>> {
  const lastOf = new Map(places.flatMap(({ work, beyond }) => (beyond === null ? [] : [[work.node.id, beyond]])));
  const ids = [...lastOf.keys()];
  if (ids.length === 0) return new Map();
  const pages = await store.related({ edgeKind: 'CITED_IN', direction: 'forward', ids, holdingOn: null, page: PAGE });
  return new Map(
    ids.flatMap((id, index) => {
      const pinpoint = `art. ${lastOf.get(id)}`;
      const row = pages[index]?.rows.find(({ edge }) => read(CitedIn, edge).pinpoint === pinpoint);
      return row ? [[id, { document: row.node, attestedOn: textOf(row.node, 'attestedOn') }]] : [];
    }),
  );
}
