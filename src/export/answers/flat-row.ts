import { flatValue } from '../csv/flat-value';

/**
 * A row of an answer as one level of cells: what has fields gives a cell for each of them, called by the way to it
 * (`obligation.name`); a list stands in one cell as in every CSV (`flatValue`). `node` and `__typename` are no part of
 * the way.
 */
export function flatRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  addTo(cells, row, []);
  return cells;
}

/** Levels that an answer has for itself, without a meaning of their own. */
const UNSAID = ['node'];

function addTo(cells: Record<string, string>, value: unknown, way: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    cells[way.join('.')] = flatValue(value);
    return;
  }
  for (const [name, each] of Object.entries(value))
    if (name !== '__typename') addTo(cells, each, UNSAID.includes(name) ? way : [...way, name]);
}
