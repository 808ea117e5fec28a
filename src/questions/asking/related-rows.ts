import type { Direction } from '../../model/graph-model';
import type { GraphStore, RelatedRow } from '../../store/graph-store';

/** Enough for all topics, bearers or subjects of one node. */
const ALL = { limit: 500, backward: false };

/**
 * The edges of one kind that start at each node (or end there), whenever they hold, and the nodes at their other ends;
 * in one read.
 */
export async function relatedRows(
  store: GraphStore,
  edgeKind: string,
  ids: readonly string[],
  direction: Direction = 'forward',
): Promise<(id: string) => readonly RelatedRow[]> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return () => [];
  const pages = await store.related({ edgeKind, direction, ids: unique, holdingOn: null, page: ALL });
  const rows = new Map(unique.map((id, index) => [id, pages[index]?.rows ?? []]));
  return (id) => rows.get(id) ?? [];
}
