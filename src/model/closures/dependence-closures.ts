import type { EdgeRecord } from '../records';
import type { DependenceClosure } from './closures';
import { JoinedNodes } from './joined-nodes';

/** On which instruments each depends as their protocol, and so on, over any number of steps. */
export function dependenceClosures(edges: readonly EdgeRecord[]): readonly DependenceClosure[] {
  const binding = edges.filter(({ kind, properties }) => kind === 'PROTOCOL_TO' && properties['independent'] !== true);
  const joined = new JoinedNodes(binding, ['PROTOCOL_TO']);
  return [...new Set(binding.map(({ from }) => from))].map((id) => ({
    id,
    parents: [...joined.from(id, 'PROTOCOL_TO')].sort(),
    all: [...joined.reachedFrom(id, ['PROTOCOL_TO'])].filter((each) => each !== id).sort(),
  }));
}
