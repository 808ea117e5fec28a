import { Nature } from '../declaration/nature';
import { natureOf } from '../graph-model';
import type { NodeRecord } from '../records';
import type { StateClosure } from './closures';
import type { JoinedNodes } from './joined-nodes';

/** To which States law, policies, mechanisms and findings belong. */
export function stateClosures(nodes: readonly NodeRecord[], joined: JoinedNodes): readonly StateClosure[] {
  const states = new Set(nodes.filter(({ kind }) => kind === 'State').map(({ id }) => id));
  return nodes.flatMap((node) => {
    const found = reachedBy(node, joined).filter((id) => states.has(id));
    return found.length > 0 ? [{ id: node.id, states: [...new Set(found)].sort() }] : [];
  });
}

function reachedBy(node: NodeRecord, joined: JoinedNodes): readonly string[] {
  switch (natureOf(node)) {
    case Nature.NATIONAL_LAW:
    case Nature.POLICY:
    case Nature.SOFT_LAW:
    case Nature.MECHANISM:
    case Nature.ACTOR:
      return ends([...joined.reachedFrom(node.id, ['PART_OF'])], joined, ['LAW_OF', 'SERVES']);
    case Nature.OBSERVATION:
      return ends([node.id], joined, ['OCCURS_IN', 'ABOUT']).flatMap((scene) => [
        ...joined.reachedFrom(scene, ['BROADER', 'PART_OF', 'LAW_OF']),
      ]);
    default:
      return [];
  }
}

function ends(ids: readonly string[], joined: JoinedNodes, kinds: readonly string[]): readonly string[] {
  return ids.flatMap((id) => kinds.flatMap((kind) => joined.from(id, kind)));
}
