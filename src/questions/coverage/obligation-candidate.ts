import { joinableKinds } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import type { ColumnsOf } from '../../store/candidate-question';

/** An obligation, with all that its coverage and standing are judged from. */
export interface ObligationCandidate {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  /** All groups that it protects. */
  readonly protects: readonly string[];
  /** The groups that it, its provision or its instrument shuts out, among those asked for. */
  readonly excludes: readonly string[];
}

/** What the columns of every question about obligations hold. */
export const OBLIGATION_COLUMNS: ColumnsOf<ObligationCandidate> = {
  obligation: 'NODE',
  provision: 'NODE',
  instrument: 'NODE',
  protects: 'TEXTS',
  excludes: 'TEXTS',
};

/**
 * What the texts of all of them take: the kinds of instruments that States join. One that is about a topic brings all
 * that it imposes.
 */
export const OBLIGATION_KINDS = { joinable: joinableKinds().map(({ label }) => label) };
