/** A recommendation of the Universal Periodic Review, without its words. */
export interface UprRecommendation {
  readonly id: string;
  readonly to: string;
  /** As the table names it. */
  readonly toName: string;
  readonly from: string;
  readonly fromName: string;
  readonly session: string;
  readonly response: string;
  readonly action: string;
  readonly issues: readonly string[];
  /** Counted from 1, in the whole file. */
  readonly line: number;
  readonly file: string;
}
