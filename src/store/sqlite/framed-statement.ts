import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { IllFormedText } from './ill-formed-text';
import type { Row } from './row';

/** No text in a store holds these: nobody can know them. What is no text begins with the mark; null is the mark alone. */
const SECRET = randomBytes(6).toString('base64');
const SEPARATOR = `\u001f${SECRET}`;
const MARK = `\u001e${SECRET}`;
const MARK_BEGINS = MARK.charCodeAt(0);

/**
 * A statement whose whole answer comes as one run of bytes. The driver ends the process for a text that is not well-formed UTF-8, as a damaged file
 * may hold, but hands bytes over as they are; and it finds the first row beside the event loop and all others in it, so that there should be only one.
 */
export class FramedStatement {
  readonly text: string;

  constructor(
    statement: string,
    private readonly columns: readonly string[],
  ) {
    const cells = columns.map((column) => cellText(`"${column.replaceAll('"', '""')}"`));
    const row = cells.join(` || '${SEPARATOR}' || `);
    this.text = `WITH answer AS MATERIALIZED (\n${statement}\n) SELECT CAST(group_concat(${row}, '${SEPARATOR}') AS BLOB) AS bytes FROM answer`;
  }

  /** The rows in its answer. Throws `IllFormedText` where a text among them is damaged. */
  rowsIn([answer]: readonly Row[]): Row[] {
    const bytes = answer?.['bytes'] as ArrayBuffer | null | undefined;
    if (!bytes) return [];
    const buffer = Buffer.from(bytes);
    if (!isUtf8(buffer)) throw new IllFormedText();
    const cells = buffer.toString('utf8').split(SEPARATOR);
    const rows: Row[] = [];
    for (let next = 0; next < cells.length;) {
      const row: Row = {};
      for (const column of this.columns) row[column] = valueOf(cells[next++] as string);
      rows.push(row);
    }
    return rows;
  }
}

function cellText(column: string): string {
  return `CASE typeof(${column}) WHEN 'text' THEN ${column} WHEN 'null' THEN '${MARK}' WHEN 'real' THEN '${MARK}' || format('%!.17g', ${column}) ELSE '${MARK}' || ${column} END`;
}

function valueOf(cell: string): string | number | null {
  if (cell.charCodeAt(0) !== MARK_BEGINS || !cell.startsWith(MARK)) return cell;
  return cell.length === MARK.length ? null : Number(cell.slice(MARK.length));
}
