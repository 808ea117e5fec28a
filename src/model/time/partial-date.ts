/** A date as far as the source gives it: `1994-08-12`, `2008-03` or `2008`; never padded. */
export type PartialDate = string;

/** A full calendar date of the proleptic Gregorian calendar, ISO 8601, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Before every date that the graph can hold. */
export const OPEN_PAST: CalendarDate = '0001-01-01';
/** After every date that the graph can hold. */
export const OPEN_FUTURE: CalendarDate = '9999-12-31';
const LAST_YEAR = 9999;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What is wrong with a text as a partial date, as a sentence without a subject; null where nothing is. */
export function describeCalendarProblem(value: unknown): string | null {
  const match = typeof value === 'string' ? SHAPE.exec(value) : null;
  if (!match) return 'must be a date written 2012, 2012-10 or 2012-10-01';
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (!year || year < 1000 || year > 9998) return `is outside the years 1000 to 9998`;
  if (month === null || month === undefined) return null;
  if (month < 1 || month > 12) return `names month ${month}, which does not exist`;
  if (day === null || day === undefined) return null;
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) return `names a day that does not exist: ${match[1]}-${match[2]} has ${last} days`;
  return null;
}

/** Whether the value is a date, month or year that exists. */
export function isPartialDate(value: unknown): value is PartialDate {
  return describeCalendarProblem(value) === null;
}

/** Whether the value is a full date that exists. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return isPartialDate(value) && value.length === 10;
}

/** The first day that the partial date may mean. */
export function firstDay(date: PartialDate): CalendarDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the partial date may mean. */
export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** The day that many days later (or earlier, where negative). No day is later than the open future. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  if (time.getUTCFullYear() > LAST_YEAR) return OPEN_FUTURE;
  return time.toISOString().slice(0, 10);
}

/**
 * The same day that many months later; the month's last day where it has no such day. No day is later than the open
 * future.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const targetYear = year + Math.floor(month / 12);
  if (targetYear > LAST_YEAR) return OPEN_FUTURE;
  const targetMonth = (((month % 12) + 12) % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(targetYear, targetMonth));
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(targetYear, 4)}-${pad(targetMonth, 2)}-${pad(day, 2)}`;
}

/** The first day of the month after the one in which the date lies. */
export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  return `${addMonths(`${date.slice(0, 7)}-01`, 1).slice(0, 7)}-01`;
}

/** Today, in UTC. */
export function today(): CalendarDate {
  return new Date().toISOString().slice(0, 10);
}

/** The earlier of two days. */
export function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

/** The partial date that speaks of the latest time, by its last possible day; null where there is none. */
export function latestOf(dates: Iterable<PartialDate | null | undefined>): PartialDate | null {
  let latest: PartialDate | null = null;
  for (const date of dates) {
    if (date && (latest === null || lastDay(date) > lastDay(latest))) latest = date;
  }
  return latest;
}

/** The partial date that speaks of the earliest time, by its first possible day; null where there is none. */
export function earliestOf(dates: Iterable<PartialDate | null | undefined>): PartialDate | null {
  let earliest: PartialDate | null = null;
  for (const date of dates) {
    if (date && (earliest === null || firstDay(date) < firstDay(earliest))) earliest = date;
  }
  return earliest;
}
