import type { PartialDate } from '../../model/time/partial-date';
import type { ConsentAction } from '../../model/values/consent-action';
import { edgeIdOf, edgeKeyOf } from '../../model/id';
import { readTable } from '../../seeding/tables/read-table';
import type { HeldAct } from './held-act';

/** The columns of the tables that imports write; those of another's making may have more. */
const COLUMNS = ['state', 'instrument', 'action', 'date', 'effectiveFrom', 'document', 'pinpoint', 'note'] as const;

/**
 * A row of a table of seeds that imports keep: an act and its citations, which grow and shrink with what is imported.
 */
export class TableRow implements HeldAct {
  citations: { document: string; pinpoint: string }[] = [];

  constructor(
    readonly state: string,
    readonly instrument: string,
    public action: ConsentAction,
    readonly date: PartialDate | null,
    readonly effectiveFrom: PartialDate | null,
    readonly note: string,
  ) {}

  get edge(): string {
    return edgeIdOf(this.state, 'PARTICIPATION', edgeKeyOf([this.action, this.date]), this.instrument);
  }

  cite(document: string, pinpoint: string): void {
    const known = this.citations.some((each) => each.document === document && each.pinpoint === pinpoint);
    if (!known) this.citations.push({ document, pinpoint });
  }
}

/** The rows of a table that an import wrote earlier. */
export function readRows(source: string): TableRow[] {
  const [header, ...rows] = readTable(source);
  const names = header?.map(({ text }) => text) ?? [];
  return rows.map((cells) => {
    const cell = (name: (typeof COLUMNS)[number]) => cells[names.indexOf(name)]?.text ?? '';
    const [date, effectiveFrom] = [cell('date') || null, cell('effectiveFrom') || null];
    const action = cell('action') as ConsentAction;
    const row = new TableRow(cell('state'), cell('instrument'), action, date, effectiveFrom, cell('note'));
    const pinpoints = cell('pinpoint').split('|');
    for (const [index, document] of cell('document').split('|').entries())
      row.cite(document.trim(), pinpoints[index]?.trim() ?? '');
    return row;
  });
}

/** The table of these rows, by State and date. */
export function writeRows(rows: readonly TableRow[]): string {
  const keyOf = ({ state, date, effectiveFrom, action }: TableRow) =>
    [state, date ?? effectiveFrom ?? '', action].join(' ');
  const sorted = [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return [COLUMNS.join(','), ...sorted.map(lineOf), ''].join('\n');
}

function lineOf(row: TableRow): string {
  const cited = [...row.citations].sort((one, other) => (one.document < other.document ? -1 : 1));
  const document = cited.map((each) => each.document).join(' | ');
  const pinpoint = cited.map((each) => each.pinpoint).join(' | ');
  const { state, instrument, action, date, effectiveFrom, note } = row;
  return [state, instrument, action, date ?? '', effectiveFrom ?? '', document, pinpoint, note].map(quoted).join(',');
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
