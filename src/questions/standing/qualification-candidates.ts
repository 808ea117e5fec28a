import type { Qualification as Effect } from '../../model/edges/qualifies';
import type { NodeRecord } from '../../model/records';
import { rowsQuestion } from '../../store/candidate-question';

/** What a declaration of a State does to an instrument or a part of one. */
export interface Qualification {
  readonly state: string;
  readonly declaration: NodeRecord;
  readonly effect: Effect;
}

/** A qualification, and what it concerns. */
export interface QualificationCandidate extends Qualification {
  /** All parts of what it qualifies, itself included. */
  readonly parts: readonly string[];
}

/** What the declarations of the States qualify; ordered by declaration, then by State. */
export const QUALIFICATIONS = rowsQuestion<{ readonly states: readonly string[] }, QualificationCandidate>(
  'qualifications',
  { state: 'TEXT', declaration: 'NODE', effect: 'TEXT', parts: 'TEXTS' },
);
