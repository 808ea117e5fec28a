import { isUtf8 } from 'node:buffer';
import { IllFormedText } from './ill-formed-text';
import type { Row } from './row';

/** A byte that no well-formed text holds: it ends a cell. */
const END = 0xff;
const END_TEXT = "CAST(x'ff' AS TEXT)";
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/** What a cell begins with: the first letter of what SQLite calls its type. */
const TEXT = 0x74;
const INTEGER = 0x69;
const REAL = 0x72;
const NULL = 0x6e;

/** So many digits are a number without loss. */
const SAFE_DIGITS = 15;

/** How far the end of a cell is looked for byte by byte. */
const SHORT = 16;

/**
 * A statement whose whole answer comes as one run of bytes. The driver ends the process for a text that is not
 * well-formed UTF-8, as a damaged file may hold, but hands bytes over as they are; and it finds the first row beside
 * the event loop and all others in it, so that there should be only one.
 */
export class FramedStatement {
  readonly text: string;
  private readonly empty: Row;

  constructor(
    statement: string,
    private readonly columns: readonly string[],
  ) {
    // All of a row in one step: each `||` and CASE would make a text of its own, under a lock that all connections
    // share.
    const row = `concat(${columns.map((column) => cellText(`"${column.replaceAll('"', '""')}"`)).join(', ')})`;
    // The rows stay in their order: a sub-select that has one is not merged into one that concatenates
    // (https://www.sqlite.org/optoverview.html#flattening, 16).
    this.text = `SELECT count(*) AS number, CAST(group_concat(${row}, '') AS BLOB) AS bytes FROM (\n${statement}\n)`;
    this.empty = Object.fromEntries(columns.map((column) => [column, null]));
  }

  /** The rows in its answer. Throws `IllFormedText` where a text among them is damaged. */
  rowsIn([answer]: readonly Row[]): Row[] {
    const bytes = (answer?.['bytes'] ?? new ArrayBuffer(0)) as unknown as ArrayBuffer;
    const cells = new Cells(Buffer.from(bytes));
    const columns = this.columns.map((name) => ({ name, last: { place: 0, length: -1, text: '' } }));
    const rows: Row[] = [];
    for (let count = answer?.['number'] as number; count > 0; count -= 1) {
      const row = { ...this.empty };
      for (const { name, last } of columns) row[name] = cells.next(last);
      rows.push(row);
    }
    cells.checkAll();
    return rows;
  }
}

/**
 * The last text that stood in a column, and where: what stands there again is the same text, which is not made anew.
 */
interface LastText {
  place: number;
  length: number;
  text: string;
}

/**
 * Takes cells one after the other. Most are short, and a call of the runtime for each takes longer than to look at
 * their bytes.
 */
class Cells {
  private place = 0;

  constructor(private readonly bytes: Buffer) {}

  /** `last`: of its column. */
  next(last: LastText): string | number | null {
    const type = this.bytes[this.place];
    this.place += 1;
    if (type === TEXT) return this.text(last);
    if (type === INTEGER) return this.integer();
    const { place } = this;
    const end = this.endAt(this.endAfter(place));
    if (type === NULL) return null;
    if (type !== REAL) throw new IllFormedText();
    return Number(this.bytes.toString('latin1', place, end));
  }

  /** To be called when all have been taken: what is left then is text that is damaged. */
  checkAll(): void {
    if (this.place !== this.bytes.length || !isUtf8(this.bytes)) throw new IllFormedText();
  }

  private text(last: LastText): string {
    const { bytes, place } = this;
    const end = this.endAt(this.endAfter(place));
    const length = end - place;
    if (length !== last.length || !this.isSame(place, last.place, length))
      [last.place, last.length, last.text] = [place, length, bytes.toString('utf8', place, end)];
    return last.text;
  }

  private integer(): number {
    const { bytes, place } = this;
    let [number, at] = [0, place];
    for (let digit = bytes[at]; digit !== undefined && digit >= ZERO && digit <= NINE; digit = bytes[(at += 1)])
      number = 10 * number + (digit - ZERO);
    const end = this.endAt(this.endAfter(at));
    return end === at && at - place <= SAFE_DIGITS ? number : Number(bytes.toString('latin1', place, end));
  }

  private endAfter(place: number): number {
    const soon = place + SHORT;
    for (let at = place; at < soon; at += 1) if (this.bytes[at] === END) return at;
    return this.bytes.indexOf(END, place);
  }

  private endAt(end: number): number {
    if (end < 0) throw new IllFormedText();
    this.bytes[end] = SPACE;
    this.place = end + 1;
    return end;
  }

  private isSame(one: number, other: number, length: number): boolean {
    // Ids begin alike.
    for (let at = length - 1; at >= 0; at -= 1) if (this.bytes[one + at] !== this.bytes[other + at]) return false;
    return true;
  }
}

/** A real number comes with 15 digits, more than any number of the seeds has. */
function cellText(column: string): string {
  return `substr(typeof(${column}), 1, 1), ${column}, ${END_TEXT}`;
}
