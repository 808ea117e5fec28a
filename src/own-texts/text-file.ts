/** The texts of one instrument in one language, as a file of the user's folder of texts keeps them. */
export interface TextFile {
  readonly instrument: string;
  readonly language: string;
  readonly source: string;
  readonly licence: string;
  /** The words of each article, by its number as ids have it: `28`, `12-bis`. */
  readonly articles: Readonly<Record<string, string>>;
}
