import type { NodeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';

/** What a provision of national law lays down. */
export interface LaidDownCandidate {
  /** The norms that it imposes. */
  readonly imposes: readonly NodeRecord[];
  /** The topics that it, or one of these norms, is about. */
  readonly topics: readonly string[];
}

export const NOTHING_LAID_DOWN: LaidDownCandidate = { imposes: [], topics: [] };

/** What each provision lays down, in the order asked. */
export const LAID_DOWN = answeredAs(
  listsQuestion<{ readonly provisions: readonly string[] }, LaidDownCandidate>(
    'laid-down',
    ({ provisions }) => provisions,
    { imposes: 'NODES', topics: 'TEXTS' },
    (_, provisions) => ({ provisions }),
  ),
  (lists) => lists.map(([laid]) => laid ?? NOTHING_LAID_DOWN),
);
