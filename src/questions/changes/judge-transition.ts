import type { History } from '../../model/time/history';
import { OPEN_FUTURE, type CalendarDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';

/** Two days that are compared, the earlier first. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What differs between two days: something holds that did not, or no longer holds, or may. */
export interface Transition {
  /** True where it came, false where it went. */
  readonly came: boolean;
  /** Whether it held on the first day, and on the second. */
  readonly before: Truth;
  readonly after: Truth;
  /** The days between which it came or went; open on a side where nothing is known. */
  readonly range: DayRange;
}

/**
 * Whether the law has changed; else it may be only what is known of it: on one of the two days nobody can say whether
 * the thing holds.
 */
export function isCertain({ before, after }: Transition): boolean {
  return before !== Truth.UNKNOWN && after !== Truth.UNKNOWN;
}

/**
 * Whether something holds on the one day and not on the other. Null where both days say the same, even where it came
 * and went in between.
 */
export function judgeTransition(history: History<Truth>, { from, to }: Span): Transition | null {
  const [before, after] = [history.on(from), history.on(to)];
  if (before === after) return null;
  const came = after === Truth.YES || before === Truth.NO;
  return { came, before, after, range: rangeOfChange(history, to, came ? Truth.YES : Truth.NO) };
}

/**
 * From the first day on which the value may have become the one given to the first on which it surely had, looked for
 * around the day.
 */
function rangeOfChange(history: History<Truth>, around: CalendarDate, value: Truth): DayRange {
  const { days } = history;
  const at = days.filter((day) => day <= around).length - 1;
  const doubt = runStart(history, at, Truth.UNKNOWN);
  if (isAt(history, doubt - 1, value)) {
    const sure = runStart(history, doubt - 1, value);
    return { first: dayAt(days, runStart(history, sure - 1, Truth.UNKNOWN)), last: dayAt(days, sure) };
  }
  const next = days.findIndex((_, index) => index > at && !isAt(history, index, Truth.UNKNOWN));
  return { first: dayAt(days, doubt), last: isAt(history, next, value) ? dayAt(days, next) : OPEN_FUTURE };
}

/**
 * Where the run of this value that ends at the position begins; the position after it where the value there is another.
 */
function runStart(history: History<Truth>, end: number, value: Truth): number {
  let start = end + 1;
  while (isAt(history, start - 1, value)) start -= 1;
  return start;
}

/**
 * Whether the value on the day at the position is this one. Only days around the change are asked about: each is judged
 * where it was not before.
 */
function isAt(history: History<Truth>, position: number, value: Truth): boolean {
  const day = history.days[position];
  return day !== undefined && history.on(day) === value;
}

function dayAt(days: readonly CalendarDate[], position: number): CalendarDate {
  return days[position] ?? OPEN_FUTURE;
}
