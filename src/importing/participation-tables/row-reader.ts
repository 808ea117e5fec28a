import { ConsentAction } from '../../model/values/consent-action';
import type { TableCell } from '../../seeding/tables/read-table';
import type { LineRemark, ReadReport } from '../import-report';
import { dateOrderOf, readDate, type DateOrder } from '../read-date';
import type { SourceFile } from '../source-file';
import type { StateFinder } from '../states/state-finder';
import type { ColumnRole } from './column-role';
import { consentActionNamed } from './formats/consent-action-named';
import type { InstrumentMapping } from './instrument-mapping';
import type { ParticipationFormat } from './participation-format';
import type { StatedAct } from './stated-act';

type ActColumn = Extract<ColumnRole, { is: 'ACT' }>;

/** Reads the rows of one table; each becomes acts, or a remark that says why not. */
export class RowReader implements ReadReport<StatedAct> {
  readonly understood: StatedAct[] = [];
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];
  private readonly orders: readonly DateOrder[];
  private readonly seen = new Map<string, StatedAct>();

  constructor(
    private readonly file: SourceFile,
    private readonly format: ParticipationFormat,
    private readonly roles: readonly ColumnRole[],
    rows: readonly (readonly TableCell[])[],
    private readonly states: StateFinder,
    private readonly instruments: InstrumentMapping,
  ) {
    this.orders = roles.map((_, index) => dateOrderOf(rows.map((row) => row[index]?.text ?? '')));
  }

  ignore(rows: readonly (readonly TableCell[])[], reason: string): void {
    for (const row of rows) this.remark(this.ignored, row, reason);
  }

  read(row: readonly TableCell[]): void {
    const named = this.cellOf(row, 'STATE');
    if (/^(grand )?total\b|^sum\b|^всего\b|^итого\b/i.test(named)) return this.ignore([row], 'it is a row of totals');
    if (named === '') return this.ignore([row], 'it names no State');
    const state = this.stateOf(row, named);
    if (state === null) return;
    const known = this.understood.length + this.ignored.length + this.doubtful.length;
    for (const [index, role] of this.roles.entries()) {
      const cell = row[index];
      if (!cell) continue;
      if (role.is === 'ACT') this.readAct(row, cell, role, index, state);
      else if (role.is === 'END') this.readEnd(row, cell, index, state);
    }
    if (known === this.understood.length + this.ignored.length + this.doubtful.length)
      this.ignore([row], 'it holds no date of an act');
  }

  private stateOf(row: readonly TableCell[], named: string): string | null {
    const found = this.states.find(named);
    const again = this.cellOf(row, 'STATE_AGAIN');
    const other = again === '' ? null : this.states.find(again);
    if (found.is === 'OTHER') this.remark(this.ignored, row, found.reason);
    else if (found.is === 'UNKNOWN') {
      const near = found.nearest ? ` The nearest name is “${found.nearest}”.` : '';
      this.remark(this.doubtful, row, `no State is called “${named}”; the row is left out.${near}`);
    } else if (other && other.is !== 'UNKNOWN' && !(other.is === 'STATE' && other.code === found.code))
      this.remark(this.doubtful, row, `“${named}” is ${found.code}, but “${again}” is not; the row is left out`);
    else {
      if (other?.is === 'UNKNOWN')
        this.remark(this.doubtful, row, `no State is called “${again}”; taken for ${found.code}, as “${named}” says`);
      return found.code;
    }
    return null;
  }

  private readAct(row: readonly TableCell[], cell: TableCell, role: ActColumn, index: number, state: string): void {
    const [, written = '', mark = ''] = /^(.*?\d{4})\s*([A-Za-z]{1,2})?$/.exec(withoutFootnotes(cell.text)) ?? [];
    const reading = readDate(written || cell.text, this.orders[index] ?? null);
    if (reading.is === 'NONE') return;
    const instrument = this.instrumentOf(row, role);
    if (!instrument) return;
    if (reading.is === 'DOUBTFUL')
      return this.remark(this.doubtful, row, `“${cell.text}” is left out: ${reading.reason}`);
    const action = this.actionOf(row, role, mark);
    if (action === null)
      return this.remark(this.ignored, row, `“${cell.text}” tells an act that only organisations do`);
    this.add(row, { ...instrument, state, action, date: reading.date });
  }

  private readEnd(row: readonly TableCell[], cell: TableCell, index: number, state: string): void {
    const reading = readDate(cell.text, this.orders[index] ?? null);
    if (reading.is === 'NONE') return;
    const instrument = this.instrumentOf(row);
    if (!instrument) return;
    if (reading.is === 'DOUBTFUL')
      return this.remark(this.doubtful, row, `“${cell.text}” is left out: ${reading.reason}`);
    const note = 'The table tells since when the State is no party any more, not the day of a notice.';
    this.add(row, { ...instrument, state, action: ConsentAction.DENUNCIATION, effectiveFrom: reading.date, note });
  }

  /** The act that the mark means; a date of which the table doesn't say is a consent. Null of what States don't do. */
  private actionOf(row: readonly TableCell[], role: ActColumn, mark: string): ConsentAction | null {
    const marked = role.marks?.get(mark);
    if (mark && marked !== undefined) return marked;
    if (mark)
      this.remark(this.doubtful, row, `the mark “${mark}” is explained nowhere; taken as consent, not saying which`);
    const said = this.cellOf(row, 'ACTION');
    const named = role.plain === null && said !== '' ? consentActionNamed(said) : undefined;
    if (named !== undefined) return named;
    if (mark === '' && role.plain === null)
      this.remark(this.doubtful, row, 'the table doesn’t say by which act; taken as consent, not saying which');
    return mark === '' && role.plain ? role.plain : ConsentAction.CONSENT;
  }

  /** The instrument of the row, or of the column; null, and told once a row, where it is none of the mapping. */
  private instrumentOf(row: readonly TableCell[], role?: ActColumn) {
    const key =
      role?.instrument ?? (this.cellOf(row, 'INSTRUMENT') || this.format.instrumentOfFile?.(this.file.name)) ?? '';
    const mapped = this.instruments.get(key);
    if (mapped) return { ...mapped, key };
    const reason = `“${key}” is none of the instruments that the seeds hold, as the mapping names them`;
    if (role?.instrument !== undefined || !this.isTold(row, reason)) this.remark(this.ignored, row, reason);
    return null;
  }

  /** Whether the row was ignored for the reason already: remarks on a row stand together, at the end. */
  private isTold(row: readonly TableCell[], reason: string): boolean {
    for (let index = this.ignored.length - 1; index >= 0 && this.ignored[index]?.line === row[0]?.line; index -= 1)
      if (this.ignored[index]?.reason === reason) return true;
    return false;
  }

  private add(row: readonly TableCell[], act: Omit<StatedAct, 'file' | 'line' | 'pinpoint'>): void {
    const line = row[0]?.line ?? 1;
    const pinpoint = this.format.pinpointOf(this.cellOf(row, 'STATE'), act.key);
    const id = `${act.state}>${act.action}>${act.instrument}`;
    const before = this.seen.get(id);
    const stated: StatedAct = { ...act, pinpoint, file: this.file.name, line };
    if (!before) {
      this.seen.set(id, stated);
      this.understood.push(stated);
    } else if (before.date === act.date && before.effectiveFrom === act.effectiveFrom)
      this.remark(this.ignored, row, `it repeats line ${before.line}`);
    else
      this.remark(
        this.doubtful,
        row,
        `line ${before.line} gives ${before.date ?? before.effectiveFrom}; this one is left out`,
      );
  }

  private cellOf(row: readonly TableCell[], is: ColumnRole['is']): string {
    return row[this.roles.findIndex((role) => role.is === is)]?.text ?? '';
  }

  private remark(list: LineRemark[], row: readonly TableCell[], reason: string): void {
    const written = row
      .map(({ text }) => text)
      .join(',')
      .slice(0, MOST_WRITTEN);
    list.push({ file: this.file.name, line: row[0]?.line ?? 1, written, reason });
  }
}

/** How much of a line is repeated in a remark. */
const MOST_WRITTEN = 120;

function withoutFootnotes(text: string): string {
  return text.replace(/(\s*(\[\d+\]|\(\*+\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+))+$/u, '');
}
