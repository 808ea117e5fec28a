import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

/** How sure it is that a rule runs against what binds: it and that are in force, or may be. */
type Sure = 'surely' | 'perhaps';

/**
 * Tells of rows of an answer which are rules of national law that run against an obligation of it that binds, or that
 * shut the persons out.
 */
export function rulesAgainst(all: readonly AnswerEdge[]): (edge: AnswerEdge) => Sure | null {
  const binding = all.filter(({ node }) => node.standing === 'BINDING' && !isOwnLaw(node));
  const contradicting = new Map(
    binding.flatMap(({ node }) => node.contradictedBy.map(({ provision, inForce }) => [provision.id, inForce])),
  );
  return ({ node }) => {
    if (!isOwnLaw(node) || (node.standing !== 'BINDING' && node.standing !== 'UNKNOWN')) return null;
    const inForce = node.coverage === 'EXCLUDED' ? 'YES' : contradicting.get(node.provision?.id ?? '');
    if (inForce === undefined || inForce === 'NO') return null;
    return inForce === 'YES' && node.standing === 'BINDING' ? 'surely' : 'perhaps';
  };
}
