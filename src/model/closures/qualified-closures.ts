import type { EdgeRecord } from '../records';
import type { QualifiedClosure } from './closures';
import type { JoinedNodes } from './joined-nodes';

/** All parts of what each declaration qualifies. */
export function qualifiedClosures(edges: readonly EdgeRecord[], joined: JoinedNodes): readonly QualifiedClosure[] {
  return edges
    .filter(({ kind }) => kind === 'QUALIFIES')
    .map(({ id, to }) => ({ id, parts: [...joined.reaching(to, ['PART_OF'])].sort() }));
}
