import { NotFound } from '../../model/errors/not-found';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { nearestId } from '../asking/find-node';
import { RowOrder, byText } from '../asking/row-order';
import { DISCREPANCIES_ABOUT } from './discrepancy-candidates';
import { EDGES_NAMED } from '../asking/edges-named';
import { sortKey } from '../asking/sort-key';

/**
 * Where do the sources disagree? Every discrepancy, or those about a node or an edge: that name it, or dispute it, or dispute an edge that
 * begins or ends at the node. Ordered by id. Throws `NOT_FOUND` where there is neither a node nor an edge with the id.
 */
export async function discrepancies(store: GraphStore, about: string | null): Promise<readonly NodeRecord[]> {
  if (about !== null) await requireNodeOrEdge(store, about);
  return store.candidates(DISCREPANCIES_ABOUT, { about });
}

/** By id. */
export const DISCREPANCY_ORDER = new RowOrder<NodeRecord>(byText(sortKey));

async function requireNodeOrEdge(store: GraphStore, id: string): Promise<void> {
  const [node] = await store.nodes([id]);
  if (node) return;
  const [edge] = await store.candidates(EDGES_NAMED, { ids: [id] });
  if (!edge) throw new NotFound('node or edge', id, await nearestId(store, id, 'LegalNode'));
}
