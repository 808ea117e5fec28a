import { CARRYING_MATCHES, MappedTo } from '../edges/mapped-to';
import { read } from '../read';
import type { EdgeRecord, GraphRecords } from '../records';
import type { WithinClosure } from './closures';
import { JoinedNodes } from './joined-nodes';

/** Places lie within each other too, many of them in few; no question asks for all of these. */
const ASKED_WITH_NARROWER: ReadonlySet<string> = new Set(['Group', 'Topic']);

/**
 * Which groups and topics lie within which, each within itself; a topic within concepts of other schemes too, where its
 * mapping carries what is about it.
 */
export function withinClosures({ nodes, edges }: GraphRecords): readonly WithinClosure[] {
  const joined = new JoinedNodes(edges.filter(leadsWider), WIDER);
  return nodes
    .filter(({ kind }) => ASKED_WITH_NARROWER.has(kind))
    .flatMap(({ id }) => [...joined.reachedFrom(id, WIDER)].map((wider) => ({ wider, narrower: id })));
}

const WIDER = ['BROADER', 'MAPPED_TO'];

function leadsWider(edge: EdgeRecord): boolean {
  if (edge.kind === 'MAPPED_TO') return CARRYING_MATCHES.includes(read(MappedTo, edge).match);
  return edge.kind === 'BROADER';
}
