import type { NodeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';

/** Where a national provision stands, and whom it speaks of. */
export interface NationalNormCandidate {
  /** The instrument that it is a part of; null where it is no provision. */
  readonly instrument: NodeRecord | null;
  /** The groups that what it imposes protects. */
  readonly protects: readonly NodeRecord[];
  /** The groups that it, its article or its instrument shuts out. */
  readonly excludes: readonly NodeRecord[];
}

const NOWHERE: NationalNormCandidate = { instrument: null, protects: [], excludes: [] };

/** Where each national provision stands and whom it speaks of, in the order asked. */
export const NATIONAL_NORMS = answeredAs(
  listsQuestion<{ readonly provisions: readonly string[] }, NationalNormCandidate>(
    'national-norms',
    ({ provisions }) => provisions,
    { instrument: 'NODE', protects: 'NODES', excludes: 'NODES' },
    (_, provisions) => ({ provisions }),
  ),
  (lists) => lists.map(([norm]) => norm ?? NOWHERE),
);
