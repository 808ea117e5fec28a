import { OPEN_FUTURE, OPEN_PAST, type CalendarDate } from './partial-date';
import { hasCome, type DayRange } from './range';
import type { Truth } from './three-valued';
import { holdsOn, type Window } from './window';

/** A time during which a value stays as it is: from the first day on, null where it has always been so, and before the second, null where it goes on. */
export interface Period<T> {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly value: T;
}

/** The histories of several values, by their names. */
type Histories<Values> = { readonly [Name in keyof Values]: History<Values[Name]> };

/**
 * A value over all time. It may become another on its `days` and on no other: a history is made of ranges and windows of days, or of other histories, never of
 * a function of the day, so that no rule can hang on a day that is not among them. Its days are put together when they are first walked, each value is worked out
 * when it is first asked for: who asks about one day alone pays for one value.
 */
export class History<T> {
  /** What was judged, by the position of its day; an array once the days are put together. */
  private known: ({ readonly value: T } | undefined)[] = NOTHING_KNOWN;
  private sorted: readonly CalendarDate[] | null = null;
  /** The value of the one day that was asked about before the days were put together. */
  private only: { readonly day: CalendarDate; readonly value: T } | null = null;

  private constructor(
    /** On which it may change, in any order. */
    private readonly changes: () => readonly CalendarDate[],
    private readonly judge: (day: CalendarDate) => T,
  ) {}

  /** What never changes. */
  static always<T>(value: T): History<T> {
    const history = new History(NO_DAYS, () => value);
    history.sorted = ALWAYS;
    history.known = [{ value }];
    return history;
  }

  /** Whether the day in the range has come. */
  static ofRange(range: DayRange): History<Truth> {
    return new History(
      () => [range.first, range.last],
      (day) => hasCome(range, day),
    );
  }

  /** Whether the fact holds. */
  static ofWindow(window: Window): History<Truth> {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
    return new History(
      () => [earliestStart, latestStart, earliestEnd, latestEnd],
      (day) => holdsOn(window, day),
    );
  }

  /** The last of these days that has come; `OPEN_PAST` before them all. */
  static ofDays(days: readonly CalendarDate[]): History<CalendarDate> {
    return new History(
      () => days,
      (day) => days.reduce((last, each) => (each <= day && each > last ? each : last), OPEN_PAST),
    );
  }

  /** What is so on each day, judged from the values of that day alone. */
  static of<Values, T>(parts: Histories<Values>, judge: (values: Values) => T): History<T> {
    const names = Object.keys(parts) as (keyof Values)[];
    return new History(
      () => names.flatMap((name) => parts[name].days),
      (day) => {
        const values: Partial<Values> = {};
        for (const name of names) values[name] = parts[name].on(day);
        return judge(values as Values);
      },
    );
  }

  /** The values of several histories, in their order. */
  static all<T>(parts: readonly History<T>[]): History<readonly T[]> {
    if (parts.length === 0) return EMPTY;
    return new History(
      () => parts.flatMap(({ days }) => days),
      (day) => parts.map((part) => part.on(day)),
    );
  }

  /** The days on which it may change: sorted, each once, the first of them `OPEN_PAST`. */
  get days(): readonly CalendarDate[] {
    if (this.sorted === null) {
      this.sorted = daysFrom(this.changes());
      this.known = [];
      if (this.only) this.known[this.positionOf(this.only.day)] = this.only;
    }
    return this.sorted;
  }

  /** Puts its days together now, so that nobody waits for that who asks about a second day. */
  putDaysTogether(): void {
    void this.days;
  }

  /** The value on the day. */
  on(day: CalendarDate): T {
    if (this.sorted !== null) return this.at(this.positionOf(day));
    if (this.only === null) this.only = { day, value: this.judge(day) };
    return this.only.day === day ? this.only.value : this.at(this.positionOf(day));
  }

  map<U>(change: (value: T) => U): History<U> {
    return new History(
      () => this.days,
      (day) => change(this.on(day)),
    );
  }

  /** The times during which the value stays the same, oldest first; of each the value on its first day. */
  periods(isSame: (one: T, other: T) => boolean = Object.is): readonly Period<T>[] {
    const firsts = this.days
      .map((day, position) => ({ day, value: this.at(position) }))
      .filter(({ value }, position) => position === 0 || !isSame(this.at(position - 1), value));
    return firsts.map(({ day, value }, index) => ({
      from: day === OPEN_PAST ? null : day,
      to: firsts[index + 1]?.day ?? null,
      value,
    }));
  }

  private at(position: number): T {
    const known = (this.known[position] ??= { value: this.judge(this.days[position] as CalendarDate) });
    return known.value;
  }

  /** The position of the last day that has come. */
  private positionOf(day: CalendarDate): number {
    let [low, high] = [0, this.days.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] as CalendarDate) <= day) low = middle;
      else high = middle;
    }
    return low;
  }
}

const NOTHING_KNOWN: undefined[] = [];
const ALWAYS: readonly CalendarDate[] = [OPEN_PAST];
const NO_DAYS = (): readonly CalendarDate[] => [];

/** Each day once, in order, from the beginning of time; what never comes is no day of change. */
function daysFrom(days: readonly CalendarDate[]): readonly CalendarDate[] {
  return [...new Set([OPEN_PAST, ...days])].filter((day) => day < OPEN_FUTURE).sort();
}

const EMPTY: History<readonly never[]> = History.always([]);
