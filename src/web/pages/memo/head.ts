/** What stands above the findings of a memo, and below them. */
export interface MemoHead {
  readonly title: string;
  readonly question: string;
  /** The answer in a few sentences, and how much of it the memo tells where that is not all. */
  readonly summary: string;
  /** By what the answer is narrowed; null where it is not. */
  readonly filters: string | null;
  /** That it says what norms there are, and decides no case. */
  readonly noRuling: string;
  readonly asOf: string;
  /** When it was made, and from which state of the data. */
  readonly made: string;
  /** Up to when the data reaches, in the words of the API; null while that is not known. */
  readonly notChecked: string | null;
  readonly address: string;
}
