import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { CalendarDate } from '../../model/time/partial-date';

/** Days between two others, both included; null where that side is open. */
export interface AskedRange {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Throws `BAD_RANGE` where the range ends before it begins. */
export function requireRange({ from, to }: AskedRange): void {
  if (from === null || to === null || from <= to) return;
  throw new LexgraphError(
    'BAD_RANGE',
    `"from" (${from}) lies after "to" (${to}). Give the earlier day in "from"; both days are included.`,
  );
}
