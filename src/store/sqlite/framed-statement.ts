import { isUtf8 } from 'node:buffer';
import { IllFormedText } from './ill-formed-text';
import type { Row } from './row';

/** Bytes that no well-formed text holds: one ends a cell, the other begins one that is no text; null is that alone. */
const END = 0xff;
const MARK = 0xfe;
const END_TEXT = "CAST(x'ff' AS TEXT)";
const MARK_TEXT = "CAST(x'fe' AS TEXT)";
const SPACE = 0x20;

/**
 * A statement whose whole answer comes as one run of bytes. The driver ends the process for a text that is not well-formed UTF-8, as a damaged file
 * may hold, but hands bytes over as they are; and it finds the first row beside the event loop and all others in it, so that there should be only one.
 */
export class FramedStatement {
  readonly text: string;
  private readonly empty: Row;

  constructor(
    statement: string,
    private readonly columns: readonly string[],
  ) {
    const cells = columns.map((column) => cellText(`"${column.replaceAll('"', '""')}"`));
    const row = `${cells.join(` || ${END_TEXT} || `)} || ${END_TEXT}`;
    // The rows stay in their order: a sub-select that has one is not merged into one that concatenates (https://www.sqlite.org/optoverview.html#flattening, 16).
    this.text = `SELECT count(*) AS number, CAST(group_concat(${row}, '') AS BLOB) AS bytes FROM (\n${statement}\n)`;
    this.empty = Object.fromEntries(columns.map((column) => [column, null]));
  }

  /** The rows in its answer. Throws `IllFormedText` where a text among them is damaged. */
  rowsIn([answer]: readonly Row[]): Row[] {
    const bytes = (answer?.['bytes'] ?? new ArrayBuffer(0)) as unknown as ArrayBuffer;
    const cells = new Cells(Buffer.from(bytes));
    const rows: Row[] = [];
    for (let count = answer?.['number'] as number; count > 0; count -= 1) {
      const row = { ...this.empty };
      for (const column of this.columns) row[column] = cells.next();
      rows.push(row);
    }
    cells.checkAll();
    return rows;
  }
}

class Cells {
  private place = 0;

  constructor(private readonly bytes: Buffer) {}

  next(): string | number | null {
    const { bytes, place } = this;
    const end = bytes.indexOf(END, place);
    if (end < 0) throw new IllFormedText();
    bytes[end] = SPACE;
    this.place = end + 1;
    if (bytes[place] !== MARK) return bytes.toString('utf8', place, end);
    bytes[place] = SPACE;
    return end === place + 1 ? null : Number(bytes.toString('latin1', place + 1, end));
  }

  /** To be called when all have been taken: what is left then is text that is damaged. */
  checkAll(): void {
    if (this.place !== this.bytes.length || !isUtf8(this.bytes)) throw new IllFormedText();
  }
}

function cellText(column: string): string {
  return `CASE typeof(${column}) WHEN 'text' THEN ${column} WHEN 'null' THEN ${MARK_TEXT} WHEN 'real' THEN ${MARK_TEXT} || format('%!.17g', ${column}) ELSE ${MARK_TEXT} || ${column} END`;
}
