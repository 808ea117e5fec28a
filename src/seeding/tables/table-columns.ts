import type { PropertyDeclaration } from '../../model/declaration/property';
import { nearest } from '../../model/nearest';
import type { EdgeTable } from './edge-table';
import type { TableCell } from './read-table';

/** The columns of a citation; several in one cell are separated by `|`, in the same order in both. */
export const DOCUMENT = 'document';
export const PINPOINT = 'pinpoint';
/** The column of what tells an edge from others of its kind between the same nodes, where its properties don't. */
export const KEY = 'key';

/** Which column of a table holds what. */
export interface TableColumns {
  readonly positions: ReadonlyMap<string, number>;
  readonly properties: readonly PropertyDeclaration[];
  readonly count: number;
}

/** The columns that the first row names; what is wrong with them is told. Null where rows can't be read by them. */
export function columnsOf(
  header: readonly TableCell[],
  table: EdgeTable,
  report: (cell: TableCell | undefined, message: string) => void,
): TableColumns | null {
  const properties = table.kind.properties.filter(({ derived }) => !derived);
  const needed = [table.from, table.to, ...properties.filter(({ required }) => required).map(({ name }) => name)];
  needed.push(DOCUMENT, PINPOINT);
  const known = [...new Set([...needed, ...properties.map(({ name }) => name), KEY])];
  const separator = otherSeparator(header);
  if (separator) {
    report(header[0], `the columns are separated by ${separator}: separate them by commas`);
    return null;
  }
  const positions = new Map<string, number>();
  const problems: [TableCell | undefined, string][] = [];
  for (const [position, cell] of header.entries()) {
    if (!known.includes(cell.text)) problems.push([cell, unknownColumn(cell.text, known)]);
    else if (positions.has(cell.text)) problems.push([cell, `the column "${cell.text}" stands twice`]);
    else positions.set(cell.text, position);
  }
  const lacking = needed.filter((name) => !positions.has(name));
  if (problems.length === 0 && lacking.length > 0)
    problems.push([header[0], `the table lacks ${lacking.map((name) => `"${name}"`).join(', ')} among its columns`]);
  for (const [cell, message] of problems) report(cell, message);
  return problems.length > 0 ? null : { positions, properties, count: header.length };
}

function unknownColumn(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return `"${name}" is not a column of this table.${close ? ` Did you mean "${close}"?` : ` Its columns: ${known.join(', ')}.`}`;
}

function otherSeparator(header: readonly TableCell[]): string | null {
  const [only] = header;
  if (header.length !== 1 || !only) return null;
  return only.text.includes(';') ? '";"' : only.text.includes('\t') ? 'tabs' : null;
}
