import { OPEN_FUTURE, OPEN_PAST, type CalendarDate } from './partial-date';
import { hasCome, type DayRange } from './range';
import type { Truth } from './three-valued';
import { holdsOn, type Window } from './window';

/**
 * A time during which a value stays as it is: from the first day on, null where it has always been so, and before the
 * second, null where it goes on.
 */
export interface Period<T> {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly value: T;
}

/** The histories of several values, by their names. */
type Histories<Values> = { readonly [Name in keyof Values]: History<Values[Name]> };

/**
 * A value over all time. It may become another on its `days` and on no other: a history is made of ranges and windows
 * of days, or of other histories, never of a function of the day, so that no rule can hang on a day that is not among
 * them. Its days are put together when they are first walked, each value is worked out when it is first asked for: who
 * asks about a day or two pays for these alone. What is made of other histories is made anew only where one of their
 * values has become another.
 */
export abstract class History<T> {
  protected sorted: readonly CalendarDate[] | null = null;

  /** What never changes. */
  static always<T>(value: T): History<T> {
    return new Given(value, never, itself);
  }

  /** Whether the day in the range has come. */
  static ofRange(range: DayRange): History<Truth> {
    return new Given(range, boundsOf, hasCome);
  }

  /** Whether the fact holds. */
  static ofWindow(window: Window): History<Truth> {
    return new Given(window, daysOfWindow, holdsOn);
  }

  /** The last of these days that has come; `OPEN_PAST` before them all. */
  static ofDays(days: readonly CalendarDate[]): History<CalendarDate> {
    return new Given(days, itself, lastCome);
  }

  /** What is so on each day, judged from the values of that day alone. */
  static of<Values, T>(parts: Histories<Values>, judge: (values: Values) => T): History<T> {
    const names = Object.keys(parts) as (keyof Values)[];
    const histories = names.map((name): History<Values[keyof Values]> => parts[name]);
    return new Made(histories, (found) => {
      const values: Partial<Values> = {};
      for (let index = 0; index < names.length; index += 1) values[names[index] as keyof Values] = found[index];
      return judge(values as Values);
    });
  }

  /** The values of several histories, in their order. */
  static all<T>(parts: readonly History<T>[]): History<readonly T[]> {
    return parts.length === 0 ? EMPTY : new Made(parts, (values) => values);
  }

  /** The value on the day. */
  abstract on(day: CalendarDate): T;

  /** Adds the days on which it may change to others. */
  abstract gatherDays(into: Set<CalendarDate>): void;

  /** The days on which it may change: sorted, each once, the first of them `OPEN_PAST`. */
  get days(): readonly CalendarDate[] {
    this.sorted ??= this.sortedDays();
    return this.sorted;
  }

  /** Puts its days together now, so that nobody waits for that who asks about a third day. */
  putDaysTogether(): void {
    void this.days;
  }

  map<U>(change: (value: T) => U): History<U> {
    return new Made<T, U>([this], (values) => change(values[0] as T));
  }

  /** The times during which the value stays the same, oldest first; of each the value on its first day. */
  periods(isSame: (one: T, other: T) => boolean = Object.is): readonly Period<T>[] {
    const values = this.days.map((day) => ({ day, value: this.on(day) }));
    const firsts = values.filter(
      ({ value }, position) => position === 0 || !isSame((values[position - 1] as { value: T }).value, value),
    );
    return firsts.map(({ day, value }, index) => ({
      from: day === OPEN_PAST ? null : day,
      to: firsts[index + 1]?.day ?? null,
      value,
    }));
  }

  /** What never comes is no day of change. */
  private sortedDays(): readonly CalendarDate[] {
    const days = new Set([OPEN_PAST]);
    this.gatherDays(days);
    return [...days].filter((day) => day < OPEN_FUTURE).sort();
  }
}

/** What hangs on days of its own. To tell it takes no longer than to look it up. */
class Given<Fact, T> extends History<T> {
  constructor(
    private readonly fact: Fact,
    private readonly daysOf: (fact: Fact) => readonly CalendarDate[],
    private readonly judge: (fact: Fact, day: CalendarDate) => T,
  ) {
    super();
  }

  on(day: CalendarDate): T {
    return this.judge(this.fact, day);
  }

  gatherDays(into: Set<CalendarDate>): void {
    for (const day of this.daysOf(this.fact)) into.add(day);
  }
}

function itself<T>(fact: T): T {
  return fact;
}

function never(): readonly CalendarDate[] {
  return [];
}

function boundsOf({ first, last }: DayRange): readonly CalendarDate[] {
  return [first, last];
}

function daysOfWindow({ earliestStart, latestStart, earliestEnd, latestEnd }: Window): readonly CalendarDate[] {
  return [earliestStart, latestStart, earliestEnd, latestEnd];
}

function lastCome(days: readonly CalendarDate[], asOf: CalendarDate): CalendarDate {
  return days.reduce((last, day) => (day <= asOf && day > last ? day : last), OPEN_PAST);
}

/** What was made on a day, and of what. */
interface MadeOnDay<Value, T> {
  readonly day: CalendarDate;
  readonly values: readonly Value[];
  readonly value: T;
}

/** What is made of the values of other histories. */
class Made<Value, T> extends History<T> {
  /** On the first day that was asked about, and on the last that had not been before. */
  private first: MadeOnDay<Value, T> | null = null;
  private last: MadeOnDay<Value, T> | null = null;
  /** By the positions of their days. */
  private known: (MadeOnDay<Value, T> | undefined)[] | null = null;

  constructor(
    private readonly parts: readonly History<Value>[],
    private readonly make: (values: readonly Value[]) => T,
  ) {
    super();
  }

  on(day: CalendarDate): T {
    if (this.first === null || this.last === null) return (this.first = this.makeOn(day)).value;
    if (this.first.day === day) return this.first.value;
    if (this.last.day === day) return this.last.value;
    const isSecond = this.first === this.last && this.sorted === null;
    return isSecond ? this.makeOn(day).value : this.lookUp(day);
  }

  gatherDays(into: Set<CalendarDate>): void {
    if (this.sorted !== null) for (const day of this.sorted) into.add(day);
    else for (const part of this.parts) part.gatherDays(into);
  }

  private lookUp(day: CalendarDate): T {
    this.known ??= this.placed();
    const known = (this.known[this.positionOf(day)] ??= this.makeOn(day));
    return known.value;
  }

  private placed(): MadeOnDay<Value, T>[] {
    const known: MadeOnDay<Value, T>[] = [];
    for (const each of [this.first, this.last]) if (each) known[this.positionOf(each.day)] = each;
    return known;
  }

  private makeOn(day: CalendarDate): MadeOnDay<Value, T> {
    const { parts, last } = this;
    const values = parts.map((part) => part.on(day));
    return (this.last =
      last !== null && areSame(last.values, values) ? { ...last, day } : { day, values, value: this.make(values) });
  }

  /** The position of the last day that has come. */
  private positionOf(day: CalendarDate): number {
    const { days } = this;
    let [low, high] = [0, days.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((days[middle] as CalendarDate) <= day) low = middle;
      else high = middle;
    }
    return low;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}

const EMPTY: History<readonly never[]> = History.always([]);
