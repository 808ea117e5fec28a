import type { ColumnRole } from './column-role';

/** A table as the document that it is. */
export interface TableDocument {
  readonly name: string;
  readonly publisher: string;
  readonly address: string;
}

/** One way in which a source writes down who joined what. */
export interface ParticipationFormat {
  /** As a command names it: `untc-status`. */
  readonly name: string;
  readonly title: string;
  /** How its columns begin, for a message that says what was expected. */
  readonly example: string;
  /** The roles of the columns, in their order; null where the first row is that of another format. */
  readonly columnsOf: (header: readonly string[]) => readonly ColumnRole[] | null;
  /** The source's key of the instrument, where the file's name tells it. */
  readonly instrumentOfFile?: (file: string) => string;
  /**
   * What the source is, where each of its tables is a document of its own: by the key of the instrument, and the last
   * day of which it tells.
   */
  readonly documentOf?: (instrument: string, upTo: string) => TableDocument;
  /** How a fact is cited: where in the document it stands. */
  readonly pinpointOf: (state: string, instrument: string) => string;
}
