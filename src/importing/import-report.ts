/** What was read of a line, or why it was not. */
export interface LineRemark {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What stands there, as it is written. */
  readonly written: string;
  readonly reason: string;
}

/** What an importer made of outside files: nothing that they hold is left out of all three. */
export interface ReadReport<Fact> {
  readonly understood: readonly Fact[];
  /** What has no place in the graph, and what repeats another line. */
  readonly ignored: readonly LineRemark[];
  /** What may mean more than one thing, and what became of it. */
  readonly doubtful: readonly LineRemark[];
}
