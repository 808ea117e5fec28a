import type { EdgeRecord, NodeRecord } from '../../model/records';
import { listsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly obligations: readonly string[];
  readonly state: string;
}

/** A provision of national law that carries out what corresponds to an obligation. */
export interface LawThroughCandidate {
  /** By which it carries that out. */
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
  /** What corresponds to the obligation asked about. */
  readonly obligation: NodeRecord;
  readonly correspondence: EdgeRecord;
  /** Whether the pair is written at the other end. */
  readonly isReversed: boolean;
}

/**
 * For each obligation the provisions of the State’s law that implement what corresponds to it. Pairs written at its own
 * end come first, then by correspondent, then by provision.
 */
export const LAW_THROUGH = listsQuestion<Asked, LawThroughCandidate>(
  'law-through',
  ({ obligations }) => obligations,
  { edge: 'EDGE', provision: 'NODE', obligation: 'NODE', correspondence: 'EDGE', isReversed: 'FLAG' },
  ({ state }, obligations) => ({ obligations, state }),
);
