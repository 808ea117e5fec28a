import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

/** Of the rows those of national law that run, or may run, against an obligation of the answer that binds, or that shut the persons out. */
export function rulesAgainst(edges: readonly AnswerEdge[], all: readonly AnswerEdge[]): readonly AnswerEdge[] {
  const binding = all.filter(({ node }) => node.standing === 'BINDING' && !isOwnLaw(node));
  const contradicting = binding.flatMap(({ node }) => node.contradictedBy.filter(({ inForce }) => inForce !== 'NO'));
  const provisions = new Set(contradicting.map(({ provision }) => provision.id));
  return edges.filter(
    ({ node }) =>
      isOwnLaw(node) &&
      (node.standing === 'BINDING' || node.standing === 'UNKNOWN') &&
      (node.coverage === 'EXCLUDED' || (node.provision !== null && provisions.has(node.provision.id))),
  );
}
