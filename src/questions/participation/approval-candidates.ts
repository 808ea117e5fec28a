import type { NodeRecord } from '../../model/records';
import { rowsQuestion } from '../../store/candidate-question';

/** A law of a State's own that approves that it joins an instrument. */
export interface ApprovalCandidate {
  readonly state: string;
  readonly instrument: string;
  /** The event of its adoption. */
  readonly approval: NodeRecord;
}

/**
 * The laws of these States, or of all (null), that approve that they join instruments; ordered by event, then by
 * instrument and State.
 */
export const APPROVALS = rowsQuestion<{ readonly states: readonly string[] | null }, ApprovalCandidate>('approvals', {
  state: 'TEXT',
  instrument: 'TEXT',
  approval: 'NODE',
});
