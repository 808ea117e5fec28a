import { joinableKinds } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import { rowsQuestion } from '../../store/candidate-question';

/** A finding that names a gap, with what it deals with and what it hangs on. */
export interface GapFindingCandidate {
  readonly finding: NodeRecord;
  /** What it deals with. */
  readonly subjects: readonly NodeRecord[];
  /** Those of them that are placed under another one of them. */
  readonly placedUnder: readonly string[];
  /** Who asserts it beside the document. */
  readonly assertedBy: readonly NodeRecord[];
  /** Where it stands: `doc/report, 128`. */
  readonly places: readonly string[];
  /** The groups that it befalls. */
  readonly affects: readonly string[];
  /**
   * The obligations that it breaches or deals with; of one that an instrument was not incorporated also that
   * instrument.
   */
  readonly hangsOn: readonly NodeRecord[];
  /**
   * All that it names a gap of: of an obligation also the provision that imposes it, of an instrument that was not
   * incorporated also its obligations.
   */
  readonly gapsOf: readonly string[];
}

const JOINABLE = joinableKinds().map(({ label }) => label);

/** All findings about the State that name a gap. Ordered by id. */
export const GAP_FINDINGS_OF_STATE = rowsQuestion<{ readonly state: string }, GapFindingCandidate>(
  'gap-findings-of-state',
  {
    finding: 'NODE',
    subjects: 'NODES',
    placedUnder: 'TEXTS',
    assertedBy: 'NODES',
    places: 'TEXTS',
    affects: 'TEXTS',
    hangsOn: 'NODES',
    gapsOf: 'TEXTS',
  },
  ({ state }) => ({ state, joinable: JOINABLE }),
);
