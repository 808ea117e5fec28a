import { describeIdProblem } from '../../model/id';
import { Basis } from '../../model/values/basis';
import type { SeedCitation, SeedEdge, SeedPlace } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';
import type { EdgeTable } from './edge-table';
import { readTable, TableUnreadable, type TableCell } from './read-table';
import { columnsOf, DOCUMENT, KEY, PINPOINT, type TableColumns } from './table-columns';

/** Reads one table of seeds: a CSV file whose first row names its columns, and each other row an edge. */
export class TableParser {
  readonly edges: SeedEdge[] = [];

  constructor(
    private readonly file: string,
    private readonly table: EdgeTable,
    private readonly problems: SeedProblems,
  ) {}

  parse(source: string): void {
    const table = this.rowsOf(source);
    if (!table) return;
    const [header, ...rows] = table;
    if (!header) {
      this.problems.report(this.placeOf(), `a table begins with the names of its columns: ${this.columnsToBegin()}`);
      return;
    }
    const columns = columnsOf(header, this.table, (cell, message) => this.report(cell, message));
    if (!columns) this.problems.unreadable = true;
    else for (const row of rows) this.readRow(row, columns);
  }

  /** Null, and told, where the text is no table. */
  private rowsOf(source: string): TableCell[][] | null {
    try {
      return readTable(source);
    } catch (error) {
      if (!(error instanceof TableUnreadable)) throw error;
      this.problems.report({ file: this.file, line: error.line, column: error.column }, error.message);
      this.problems.unreadable = true;
      return null;
    }
  }

  private readRow(row: readonly TableCell[], columns: TableColumns): void {
    if (row.length !== columns.count) {
      this.report(
        row[0],
        `the row has ${row.length} cells, and the table ${columns.count} columns: a text that holds a comma stands in quotation marks`,
      );
      return;
    }
    const cell = (name: string) => row[columns.positions.get(name) ?? -1];
    const from = this.readId(cell(this.table.from), this.table.from);
    const to = this.readId(cell(this.table.to), this.table.to);
    const properties = this.readProperties(row, columns);
    const citations = this.readCitations(cell(DOCUMENT), cell(PINPOINT), properties['basis']);
    if (from === null || to === null) return;
    const [fromPlace, toPlace] = [this.placeOf(cell(this.table.from)), this.placeOf(cell(this.table.to))];
    this.edges.push({
      kind: this.table.kind,
      from,
      to,
      ends: [
        { side: 'from', name: this.table.from, place: fromPlace },
        { side: 'to', name: this.table.to, place: toPlace },
      ],
      key: cell(KEY)?.text || null,
      properties,
      citations,
      place: fromPlace,
      owner: null,
      inherits: { citations: false, basis: false },
    });
  }

  private readId(cell: TableCell | undefined, column: string): string | null {
    if (!cell?.text) {
      this.report(cell, `"${column}" is empty: it must be an id`);
      return null;
    }
    const problem = describeIdProblem(cell.text);
    if (problem) this.report(cell, `the id "${cell.text}" ${problem}`);
    return problem ? null : cell.text;
  }

  private readProperties(row: readonly TableCell[], columns: TableColumns): Record<string, unknown> {
    const properties: Record<string, unknown> = {};
    for (const { name, kind, required, whenSilent } of columns.properties) {
      const cell = row[columns.positions.get(name) ?? -1];
      if (!cell?.text) {
        if (required) this.report(cell, `"${name}" is empty: it must be ${kind.title}`);
        else if (whenSilent !== undefined) properties[name] = whenSilent;
        continue;
      }
      const value = kind.family === 'FLAG' ? (FLAGS.get(cell.text) ?? cell.text) : cell.text;
      const problem = kind.check(value);
      if (problem) this.report(cell, `"${name}" ${problem}`);
      else properties[name] = value;
    }
    return properties;
  }

  private readCitations(
    document: TableCell | undefined,
    pinpoint: TableCell | undefined,
    basis: unknown,
  ): SeedCitation[] {
    const documents = listIn(document);
    const pinpoints = listIn(pinpoint);
    if (documents.length === 0 && basis !== Basis.EDITORIAL)
      this.report(document, `"${DOCUMENT}" is empty: each row names the document that says it`);
    else if (documents.length !== pinpoints.length || pinpoints.includes(''))
      this.report(
        pinpoint,
        `"${DOCUMENT}" names ${documents.length} and "${PINPOINT}" ${pinpoints.length}: give each document its own, separated by "|"`,
      );
    const place = this.placeOf(document);
    return documents.map((each, index) => ({ document: each, pinpoint: pinpoints[index] ?? '', checked: true, place }));
  }

  private columnsToBegin(): string {
    const required = this.table.kind.properties.filter((property) => property.required).map(({ name }) => name);
    return [this.table.from, this.table.to, ...required, DOCUMENT, PINPOINT].join(',');
  }

  private report(cell: TableCell | undefined, message: string): void {
    this.problems.report(this.placeOf(cell), message);
  }

  private placeOf(cell?: TableCell): SeedPlace {
    return { file: this.file, line: cell?.line ?? 1, column: cell?.column ?? 1 };
  }
}

const FLAGS = new Map([
  ['true', true],
  ['false', false],
]);

function listIn(cell: TableCell | undefined): string[] {
  return cell?.text ? cell.text.split('|').map((each) => each.trim()) : [];
}
