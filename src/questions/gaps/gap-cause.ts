/** What sort of thing a gap rests on. */
export enum GapCauseKind {
  FINDING = 'FINDING',
  EDGE = 'EDGE',
  TASK = 'TASK',
  RULE = 'RULE',
}

/**
 * What a gap rests on. One sentence of a source is one cause, however many obligations it concerns: the finding that
 * tells it; else the edge between two norms, or the first of the tasks that it gives or denies. What a rule finds in
 * what is not there has the norm or instrument as its cause that it is not there for.
 */
export interface GapCause {
  readonly kind: GapCauseKind;
  /** The id of the finding, edge, norm or instrument. */
  readonly id: string;
}
