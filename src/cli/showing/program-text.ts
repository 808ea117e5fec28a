import { answerAsCsv } from '../../export/answers/answer-as-csv';
import type { ReadingOptions } from '../asking/reading-options';

/** The answer in the form that a program wants, whole or row by row; null where people read it. */
export function programText(
  rows: readonly Readonly<Record<string, unknown>>[],
  value: unknown,
  { json, csv, jsonLines }: ReadingOptions,
): string | null {
  if (json) return `${JSON.stringify(value, null, 2)}\n`;
  if (csv) return answerAsCsv(rows);
  return jsonLines ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : null;
}
