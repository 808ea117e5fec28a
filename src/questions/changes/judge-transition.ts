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

/** Whether the law has changed; else it may be only what is known of it: on one of the two days nobody can say whether the thing holds. */
export function isCertain({ before, after }: Transition): boolean {
  return before !== Truth.UNKNOWN && after !== Truth.UNKNOWN;
}

/** Whether something holds on the one day and not on the other. Null where both days say the same, even where it came and went in between. */
export function judgeTransition(history: History<Truth>, { from, to }: Span): Transition | null {
  const [before, after] = [history.on(from), history.on(to)];
  if (before === after) return null;
  const came = after === Truth.YES || before === Truth.NO;
  const days = history.days;
  const at = days.filter((day) => day <= to).length - 1;
  const values = days.map((day) => history.on(day));
  return { came, before, after, range: rangeOfChange(days, values, at, came ? Truth.YES : Truth.NO) };
}

/** From the first day on which the value may have become the one given to the first on which it surely had, looked for around the day at the position. */
function rangeOfChange(days: readonly CalendarDate[], values: readonly Truth[], at: number, value: Truth): DayRange {
  const doubt = runStart(values, at, Truth.UNKNOWN);
  if (values[doubt - 1] === value) {
    const sure = runStart(values, doubt - 1, value);
    return { first: dayAt(days, runStart(values, sure - 1, Truth.UNKNOWN)), last: dayAt(days, sure) };
  }
  const next = values.findIndex((each, index) => index > at && each !== Truth.UNKNOWN);
  return { first: dayAt(days, doubt), last: values[next] === value ? dayAt(days, next) : OPEN_FUTURE };
}

/** Where the run of this value that ends at the position begins; the position after it where the value there is another. */
function runStart(values: readonly Truth[], end: number, value: Truth): number {
  let start = end + 1;
  while (start > 0 && values[start - 1] === value) start -= 1;
  return start;
}

function dayAt(days: readonly CalendarDate[], position: number): CalendarDate {
  return days[position] ?? OPEN_FUTURE;
}
