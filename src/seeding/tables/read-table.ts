import { CsvError, parse } from 'csv-parse/sync';

/** One cell of a table: its text without space around it, and where it stands; lines and columns count from 1. */
export interface TableCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Why a text is no table, and where. */
export class TableUnreadable extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The rows of a CSV text (RFC 4180) that are not empty, the first of which names the columns. Throws `TableUnreadable`.
 */
export function readTable(source: string, delimiter = ','): TableCell[][] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  refuseGarbled(text);
  const rows: TableCell[][] = [];
  let line = 1;
  for (const { record, raw } of parsed(text, delimiter)) {
    if (record.some((cell) => cell.trim() !== '')) rows.push(cellsOf(record, raw, line, delimiter));
    line += linesIn(raw);
  }
  return rows;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly raw: string;
}

function parsed(text: string, delimiter: string): ParsedRow[] {
  const options = { delimiter, raw: true, relax_column_count: true, record_delimiter: '\n' };
  try {
    return parse(text, options) as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableUnreadable(lineOf(error, text), 1, QUOTE_PROBLEMS.get(error.code) ?? error.message);
  }
}

/**
 * The parser tells the line that it had come to: of a row that never ends the last one, whereas it is the first that is
 * to be mended.
 */
function lineOf(error: CsvError, text: string): number {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return Number(error['lines']);
  return linesIn(text) - linesIn(String(error['raw'])) + 1;
}

const QUOTE_PROBLEMS = new Map<string, string>([
  ['CSV_QUOTE_NOT_CLOSED', 'a quotation mark (") that opens in this row is never closed'],
  [
    'INVALID_OPENING_QUOTE',
    'a quotation mark (") within a text: put the whole text in quotation marks and double those within it',
  ],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    'text after a closing quotation mark ("): double the quotation marks that belong to the text',
  ],
]);

/** Bytes that are not UTF-8 are read as U+FFFD; NUL is what UTF-16 looks like. */
function refuseGarbled(text: string): void {
  const at = /[\uFFFD\0]/.exec(text)?.index;
  if (at === undefined) return;
  const before = text.slice(0, at).split('\n');
  throw new TableUnreadable(
    before.length,
    (before.at(-1)?.length ?? 0) + 1,
    'holds what is not UTF-8: save the file in that encoding (“CSV UTF-8”)',
  );
}

/** The cells with their places: the raw text is walked for delimiters outside of quotation marks. */
function cellsOf(record: readonly string[], raw: string, firstLine: number, delimiter: string): TableCell[] {
  const starts = startsIn(raw, delimiter);
  let line = firstLine;
  let lineStart = 0;
  let seen = 0;
  return record.map((text, index) => {
    const start = starts[index] ?? raw.length;
    for (; seen < start; seen += 1) {
      if (raw[seen] !== '\n') continue;
      line += 1;
      lineStart = seen + 1;
    }
    return { text: text.trim(), line, column: start - lineStart + 1 };
  });
}

function startsIn(raw: string, delimiter: string): number[] {
  const starts = [0];
  let isQuoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '"') isQuoted = !isQuoted;
    else if (raw[at] === delimiter && !isQuoted) starts.push(at + 1);
  }
  return starts;
}

function linesIn(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count += 1;
  return count;
}
