/** The words of an article, from a file that a user has: kept beside the graph, never in it. */
export interface OwnText {
  /** The id of the instrument. */
  readonly instrument: string;
  /** Of the article or section: `28`, `12-bis`. */
  readonly number: string;
  /** By ISO 639: `en`, `rus`. */
  readonly language: string;
  readonly words: string;
  /** The file that it was read from, and where that came from, as far as that is said. */
  readonly source: string;
  /** As what comes with the file says it; `not stated` where nothing does. */
  readonly licence: string;
}
