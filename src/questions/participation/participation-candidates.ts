import type { EdgeRecord, NodeRecord } from '../../model/records';
import { rowsQuestion } from '../../store/candidate-question';

interface Asked {
  /** Null for all. */
  readonly states: readonly string[] | null;
  /** Null for all. */
  readonly instrument: string | null;
}

/** The acts of a State about an instrument, with the instruments whose protocols it depends on. */
export interface ParticipationCandidate {
  readonly state: string;
  readonly instrument: NodeRecord;
  readonly acts: readonly EdgeRecord[];
  /** The parents of a protocol that is not independent of them. */
  readonly parents: readonly string[];
}

/**
 * What these States did about the instrument, or about all; and about the instruments on which it depends as their
 * protocol, and so on, with or without an act about these. Ordered by instrument, then by State.
 */
export const PARTICIPATIONS = rowsQuestion<Asked, ParticipationCandidate>('participations', {
  state: 'TEXT',
  instrument: 'NODE',
  acts: 'EDGES',
  parents: 'TEXTS',
});
