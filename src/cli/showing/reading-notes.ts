/**
 * What readers of an answer should know beside its rows: which documents are cited, and what was said of less than
 * certain things.
 */
export class ReadingNotes {
  /** By id their names. */
  readonly documents = new Map<string, string>();
  saysUnknown = false;
  saysPresumed = false;
}
