import type { NodeRecord } from '../../model/records';
import { rowsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly state: string;
  readonly topics: readonly string[] | null;
}

/** A finding that names a gap, and what it hangs on. */
export interface GapFindingCandidate {
  readonly finding: NodeRecord;
  /** The obligations that it breaches or deals with; of one that an instrument was not incorporated also that instrument. */
  readonly hangsOn: readonly string[];
  /** The groups that it befalls. */
  readonly affects: readonly string[];
}

/** All findings about the State that name a gap; about these topics, where they are given. Ordered by id. */
export const GAP_FINDINGS_OF_STATE = rowsQuestion<Asked, GapFindingCandidate>('gap-findings-of-state', {
  finding: 'NODE',
  hangsOn: 'TEXTS',
  affects: 'TEXTS',
});
