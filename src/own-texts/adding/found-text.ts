/** What was read of a file: whose text it may be, and the words of its articles. */
export interface FoundText {
  /** Names, ids or addresses by which the instrument may be known. */
  readonly names: readonly string[];
  readonly language: string;
  readonly articles: ReadonlyMap<string, string>;
}
