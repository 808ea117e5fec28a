import type { CalendarDate } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';

const ALL = { limit: 500, backward: false };

/**
 * The bodies that are placed under one, and those under these, and so on; on a day only as far as that may have been so
 * then, with null whenever it was.
 */
export async function bodiesUnder(
  store: GraphStore,
  body: string,
  day: CalendarDate | null,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let level = [body]; level.length > 0;) {
    const request = { edgeKind: 'SUBSIDIARY_OF', direction: 'reverse', ids: level, holdingOn: day, page: ALL } as const;
    const pages = await store.related(request);
    level = pages.flatMap(({ rows }) => rows.map(({ node }) => node.id)).filter((id) => id !== body && !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found];
}
