import { choiceOf, listOf } from '../../parts/address';
import { readQuestion, type Question } from '../answer/question';

/** How much a memo tells of each norm. */
export const LENGTHS = ['short', 'full'] as const;

export type MemoLength = (typeof LENGTHS)[number];

/** A question whose answer becomes a memo. */
export interface MemoQuestion extends Question {
  /** Short where it is not given. */
  readonly length?: 'full';
  /** Norms that were taken out of it, by their obligations. */
  readonly without?: string[];
}

export function readMemoQuestion(written: Record<string, unknown>): MemoQuestion {
  const length = choiceOf(written['length'], ['full'] as const);
  const without = listOf(written['without']);
  return { ...readQuestion(written), ...(length && { length }), ...(without && { without }) };
}

/** How long the memo is: of one norm alone it tells all, which is short enough. */
export function lengthOf({ length, open }: MemoQuestion): MemoLength {
  return open === undefined && length === undefined ? 'short' : 'full';
}
