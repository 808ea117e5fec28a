/** Where a statement comes from: a document's id, the place in it, and whether somebody has seen the text. */
export interface Citation {
  readonly document: string;
  /** In the document's own numbering; null where the whole document is meant. */
  readonly pinpoint: string | null;
  readonly checked: boolean;
}
