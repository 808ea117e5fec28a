import type { ColumnRole } from '../column-role';

/**
 * The roles of columns that a format knows by their names; null where one that it needs is not there. Columns with
 * names that it doesn't know are passed over, and said to be.
 */
export function namedColumns(
  header: readonly string[],
  roles: Readonly<Record<string, ColumnRole>>,
  needed: readonly string[],
): readonly ColumnRole[] | null {
  if (needed.some((name) => !header.includes(name))) return null;
  return header.map((name) => roles[name] ?? { is: 'PASSED_OVER', reason: `nothing is known of a column “${name}”` });
}
