import type { MemoLength } from './memo-question';

/** What stands above the findings of a memo, and below them. */
export interface MemoHead {
  readonly length: MemoLength;
  /** The reader’s. */
  readonly language: string;
  /** Whom, where, about what and on which day, so that no two memos are mistaken for each other. */
  readonly title: string;
  /** Of its files, without what tells the sort. */
  readonly fileName: string;
  readonly question: string;
  /**
   * How much of the answer the memo tells, where that is not all; of the full form the answer in a few sentences too.
   * Null where nothing is left to say.
   */
  readonly summary: string | null;
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
  /** Whether it tells several norms of the answer, and its changes are those of the whole answer. */
  readonly areChangesOfAll: boolean;
  /** Where the full form stands. */
  readonly fullAddress: string;
}
