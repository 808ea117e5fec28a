import type { EdgeRecord, NodeRecord } from '../../model/records';
import { listsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly obligations: readonly string[];
  readonly state: string;
}

/** A national provision, or a policy or mechanism, that implements or contradicts an obligation. */
export interface ImplementationCandidate {
  readonly edge: EdgeRecord;
  /** The provision, policy or mechanism. */
  readonly provision: NodeRecord;
}

/**
 * What of the State implements or contradicts each obligation: parts of its law and policy, mechanisms that work there.
 * Ordered by provision.
 */
export const IMPLEMENTATIONS = listsQuestion<Asked, ImplementationCandidate>(
  'implementations',
  ({ obligations }) => obligations,
  { edge: 'EDGE', provision: 'NODE' },
  ({ state }, obligations) => ({ obligations, state }),
);
