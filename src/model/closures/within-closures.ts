import { Nature } from '../declaration/nature';
import { natureOf } from '../graph-model';
import type { NodeRecord } from '../records';
import type { WithinClosure } from './closures';
import type { JoinedNodes } from './joined-nodes';

/** Which terms of schemes lie within which, each within itself. */
export function withinClosures(nodes: readonly NodeRecord[], joined: JoinedNodes): readonly WithinClosure[] {
  return nodes
    .filter((node) => natureOf(node) === Nature.SCHEME)
    .flatMap(({ id }) => [...joined.reachedFrom(id, ['BROADER'])].map((wider) => ({ wider, narrower: id })));
}
