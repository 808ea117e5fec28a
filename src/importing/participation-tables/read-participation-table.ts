import { LexgraphError } from '../../model/errors/lexgraph-error';
import { readTable, TableUnreadable, type TableCell } from '../../seeding/tables/read-table';
import type { ReadReport } from '../import-report';
import type { SourceFile } from '../source-file';
import type { StateFinder } from '../states/state-finder';
import type { ColumnRole } from './column-role';
import type { InstrumentMapping } from './instrument-mapping';
import type { ParticipationFormat } from './participation-format';
import { RowReader } from './row-reader';
import type { StatedAct } from './stated-act';

/** A file that is no table of the format. */
export class WrongFormat extends LexgraphError {
  constructor(message: string) {
    super('IMPORT_REFUSED', message);
  }
}

/** What a participation table says, row by row. Throws `WrongFormat` where the file is no such table. */
export function readParticipationTable(
  file: SourceFile,
  format: ParticipationFormat,
  states: StateFinder,
  instruments: InstrumentMapping,
): ReadReport<StatedAct> {
  const rows = rowsOf(file, format);
  const start = rows.findIndex((row) => format.columnsOf(textsOf(row)) !== null);
  const header = rows[start];
  const roles = header && format.columnsOf(textsOf(header));
  if (!header || !roles || start > MOST_ROWS_ABOVE)
    throw new WrongFormat(notOfFormat(file, format, textsOf(rows[0] ?? []).join(',')));
  const below = rows.slice(start + 1);
  const reader = new RowReader(file, format, roles, below, states, instruments);
  reader.ignore(rows.slice(0, start), 'it stands above the names of the columns');
  passedOver(header, roles, reader);
  for (const row of below) reader.read(row);
  return reader;
}

/** How many rows of titles may stand above the names of the columns. */
const MOST_ROWS_ABOVE = 5;

function rowsOf(file: SourceFile, format: ParticipationFormat): TableCell[][] {
  const firstLine = file.text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].find((each) => format.columnsOf(firstLine.split(each)) !== null);
  try {
    return readTable(file.text, delimiter ?? (firstLine.split('\t').length > 2 ? '\t' : ','));
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    if (delimiter === undefined) throw new WrongFormat(notOfFormat(file, format, firstLine));
    throw new WrongFormat(`${file.name}:${error.line}: ${error.message}.`);
  }
}

function notOfFormat(file: SourceFile, format: ParticipationFormat, first: string): string {
  const begins = first.slice(0, 80) || 'with nothing';
  return `${file.name} is no table of the format ${format.name}: it begins ${begins}, and that would begin ${format.example}.`;
}

/** Columns that are left out are told once, with the first row's line. */
function passedOver(header: readonly TableCell[], roles: readonly ColumnRole[], reader: RowReader): void {
  for (const [index, role] of roles.entries()) {
    const cell = header[index];
    if (role.is === 'PASSED_OVER' && cell) reader.ignore([[cell]], `the column is left out: ${role.reason}`);
  }
}

function textsOf(row: readonly TableCell[]): string[] {
  return row.map(({ text }) => text);
}
