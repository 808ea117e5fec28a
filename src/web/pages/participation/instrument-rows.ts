import { kindOf, type Cell } from './cell';

/** An instrument with what is held of each State. */
export interface InstrumentRow {
  readonly instrument: Cell['instrument'];
  readonly byState: ReadonlyMap<string, Cell>;
}

/**
 * A row an instrument, treaties and conventions before agreements, in the order of the list; only those to which one of
 * the States is a party, where asked.
 */
export function rowsOf(cells: readonly Cell[], onlyParties: boolean): readonly InstrumentRow[] {
  const rows = new Map<string, { instrument: Cell['instrument']; byState: Map<string, Cell> }>();
  for (const cell of cells) {
    const row = rows.get(cell.instrument.id) ?? { instrument: cell.instrument, byState: new Map<string, Cell>() };
    row.byState.set(cell.state.id, cell);
    rows.set(cell.instrument.id, row);
  }
  const all = [...rows.values()].sort((one, other) => placeOf(one.instrument) - placeOf(other.instrument));
  return onlyParties ? all.filter(({ byState }) => [...byState.values()].some(isParty)) : all;
}

function isParty(cell: Cell): boolean {
  return ['binds', 'notYet', 'mayBind'].includes(kindOf(cell));
}

function placeOf({ __typename }: Cell['instrument']): number {
  return ['Treaty', 'IloConvention', 'Agreement'].indexOf(__typename);
}
