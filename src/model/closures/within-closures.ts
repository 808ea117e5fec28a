import type { NodeRecord } from '../records';
import type { WithinClosure } from './closures';
import type { JoinedNodes } from './joined-nodes';

/** Places lie within each other too, many of them in few; no question asks for all of these. */
const ASKED_WITH_NARROWER: ReadonlySet<string> = new Set(['Group', 'Topic']);

/** Which groups and topics lie within which, each within itself. */
export function withinClosures(nodes: readonly NodeRecord[], joined: JoinedNodes): readonly WithinClosure[] {
  return nodes
    .filter(({ kind }) => ASKED_WITH_NARROWER.has(kind))
    .flatMap(({ id }) => [...joined.reachedFrom(id, ['BROADER'])].map((wider) => ({ wider, narrower: id })));
}
