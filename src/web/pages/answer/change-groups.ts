import type { Change } from './change';
import { certainFirstByDay } from './order-of-changes';
import type { Replacement } from './replacements';

type Told = Change | Replacement;

/** Changes that stand together under one heading. */
export interface ChangeGroup {
  /**
   * The year in which they came; `undated` are those that surely came on a day that no source tells, `unsure` those
   * that may not have come at all.
   */
  readonly heading: string;
  readonly changes: readonly Told[];
}

/**
 * The changes by the year in which they came, each year by day; then those without a day, and at the end those that are
 * not certain.
 */
export function changeGroups(changes: readonly Told[]): readonly ChangeGroup[] {
  const sorted = [...changes].sort(certainFirstByDay);
  const groups = new Map<string, Told[]>();
  for (const change of sorted) groups.set(headingOf(change), [...(groups.get(headingOf(change)) ?? []), change]);
  return [...groups].map(([heading, together]) => ({ heading, changes: together }));
}

/** The first so many changes of the groups, and only the groups that have one. */
export function firstOf(groups: readonly ChangeGroup[], most: number): readonly ChangeGroup[] {
  let left = most;
  return groups.flatMap(({ heading, changes }) => {
    const shown = changes.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ heading, changes: shown }] : [];
  });
}

function headingOf({ certain, date }: Told): string {
  if (!certain) return 'unsure';
  return date ? date.slice(0, 4) : 'undated';
}
