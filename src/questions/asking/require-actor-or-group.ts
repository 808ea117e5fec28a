import { NotFound } from '../../model/errors/not-found';
import { WrongKind } from '../../model/errors/wrong-kind';
import { isNamed, nodeKind } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { nearestIds } from './find-node';

const EXPECTED = ['Group', 'Actor'];

/**
 * Whoever can be meant where somebody owes or is asked something. Throws `NOT_FOUND` or `WRONG_KIND`, which name the
 * nearest id that would do.
 */
export async function requireActorOrGroup(store: GraphStore, argument: string, id: string): Promise<NodeRecord> {
  const [node] = await store.nodes([id]);
  if (!node) throw new NotFound('node', id, await nearestOfAny(store, id));
  const kind = nodeKind(node.kind);
  if (EXPECTED.some((name) => isNamed(kind, name))) return node;
  throw new WrongKind(argument, id, node.kind, 'Actor or Group', await nearestOfAny(store, id));
}

async function nearestOfAny(store: GraphStore, id: string): Promise<readonly string[]> {
  for (const expected of EXPECTED) {
    const near = await nearestIds(store, id, expected);
    if (near.length > 0) return near;
  }
  return [];
}
