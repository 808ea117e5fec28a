import type { EdgeRecord } from '../records';
import type { NormClosure, TopicClosure } from './closures';

/** By which edges provisions, or what they impose, deal with something. */
export function topicClosures(edges: readonly EdgeRecord[], norms: readonly NormClosure[]): readonly TopicClosure[] {
  const known = new Map(norms.map((norm) => [norm.id, norm]));
  return edges.flatMap(({ id, kind, from, to }) => {
    const norm = kind === 'ABOUT' ? known.get(from) : undefined;
    return norm ? [{ concerns: norm.concerns, topic: to, edge: id, provision: norm.provision ?? from }] : [];
  });
}
