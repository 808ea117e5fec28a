import { stringify } from 'csv-stringify/sync';
import { flatRow } from './flat-row';

/**
 * The rows of a question’s answer as CSV. Its columns are those that any row has, in the order in which they first
 * appear.
 */
export function answerAsCsv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const flat = rows.map(flatRow);
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return columns.length === 0 ? '' : stringify(flat, { columns, header: true });
}
