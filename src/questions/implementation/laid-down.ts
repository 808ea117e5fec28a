import type { GraphStore } from '../../store/graph-store';
import { LAID_DOWN, NOTHING_LAID_DOWN, type LaidDownCandidate } from './laid-down-candidates';

/** What a provision of national law lays down, by its id. */
export type LaidDown = (provision: string) => LaidDownCandidate;

/** What each of the provisions lays down, in one read. */
export async function readLaidDown(store: GraphStore, provisions: readonly string[]): Promise<LaidDown> {
  const unique = [...new Set(provisions)];
  const found = unique.length > 0 ? await store.candidates(LAID_DOWN, { provisions: unique }) : [];
  const known = new Map(unique.map((id, index) => [id, found[index]]));
  return (id) => known.get(id) ?? NOTHING_LAID_DOWN;
}
