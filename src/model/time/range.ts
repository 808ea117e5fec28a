import { OPEN_FUTURE, OPEN_PAST, firstDay, lastDay, later, type CalendarDate, type PartialDate } from './partial-date';
import { Truth } from './three-valued';

/** A day that is known only to lie between two days, both possible. */
export interface DayRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Some day, or none: nothing is known. */
export const SOME_DAY: DayRange = { first: OPEN_PAST, last: OPEN_FUTURE };

/** The days that a partial date may mean. */
export function rangeOf(date: PartialDate): DayRange {
  return { first: firstDay(date), last: lastDay(date) };
}

/** The later of two days of which each is known only within its range. */
export function laterOf(one: DayRange, other: DayRange): DayRange {
  return { first: later(one.first, other.first), last: later(one.last, other.last) };
}

/** The day, month or year that the range is; null where it is none of these. */
export function dateOfRange({ first, last }: DayRange): PartialDate | null {
  const dates = [first, first.slice(0, 7), first.slice(0, 4)];
  return dates.find((date) => firstDay(date) === first && lastDay(date) === last) ?? null;
}

/** Whether the day in the range has come on the day given. */
export function hasCome(range: DayRange, day: CalendarDate): Truth {
  if (day >= range.last) return Truth.YES;
  return day < range.first ? Truth.NO : Truth.UNKNOWN;
}

/** Whether the day in the range lies between two others, both included; null where that side is open. */
export function liesWithin(range: DayRange, from: CalendarDate | null, to: CalendarDate | null): Truth {
  const first = from ?? OPEN_PAST;
  const last = to ?? OPEN_FUTURE;
  if (range.last < first || range.first > last) return Truth.NO;
  return range.first >= first && range.last <= last ? Truth.YES : Truth.UNKNOWN;
}
