import type { GraphStore } from '../../store/graph-store';
import { requestOf, type PreparedSearch } from './prepare-search';

/** How many nodes of a kind match. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/**
 * How many nodes are found of each kind that has any: the most first, then by kind. The kinds asked for don't matter.
 */
export async function countsOfSearch(store: GraphStore, search: PreparedSearch): Promise<readonly KindCount[]> {
  const { tiers, scope } = requestOf(search);
  const counts = new Map(await store.countSearch({ tiers, scope: { ...scope, kinds: null } }));
  for (const { node } of search.cited) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1));
}

/** How many nodes are found of the kinds asked for. */
export function totalOf({ scope: { kinds } }: PreparedSearch, counts: readonly KindCount[]): number {
  const wanted = counts.filter(({ kind }) => kinds === null || kinds.includes(kind));
  return wanted.reduce((total, { count }) => total + count, 0);
}
