/** Text in the file that is not well-formed UTF-8: no load wrote it. */
export class IllFormedText extends Error {
  /** That of the engine for a damaged file. */
  readonly rawCode = 11;

  constructor() {
    super('The file holds text that is not well-formed UTF-8.');
  }
}
