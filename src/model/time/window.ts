import {
  OPEN_FUTURE,
  OPEN_PAST,
  addDays,
  earlier,
  firstDay,
  lastDay,
  later,
  type CalendarDate,
  type PartialDate,
} from './partial-date';
import { Truth } from './three-valued';

/**
 * The four days between which a fact begins and ends. All that any engine compares:
 * before `earliestStart`, or from `latestEnd` on, the fact does not hold; from `latestStart` on and before
 * `earliestEnd` it holds; otherwise the sources allow no conclusion.
 */
export interface Window {
  readonly earliestStart: CalendarDate;
  readonly latestStart: CalendarDate;
  readonly earliestEnd: CalendarDate;
  readonly latestEnd: CalendarDate;
}

/**
 * How a fact behaves after the day as of which its source speaks.
 * TIMELESS: it has no dates of its own (a group, a topic, who a norm protects).
 * LASTS: it goes on (law, participation, a task assigned).
 * MOMENT: it is known only for its own date or period (findings, practices, statistics, absences).
 */
export enum Endurance {
  TIMELESS = 'TIMELESS',
  LASTS = 'LASTS',
  MOMENT = 'MOMENT',
}

/** The dates that a source gives of a fact. */
export interface DatedFact {
  /** The first day on which it holds. */
  readonly validFrom?: PartialDate | null;
  /** The day by which it had begun; used where `validFrom` is not given. */
  readonly begunBy?: PartialDate | null;
  /** The day after which it began; used where `validFrom` is not given. */
  readonly begunAfter?: PartialDate | null;
  /** The first day on which it holds no more (excluded). */
  readonly validTo?: PartialDate | null;
  /** The last day on which it holds (included); used where `validTo` is not given. */
  readonly lastDay?: PartialDate | null;
  /** The date as of which the source speaks; the latest of several. */
  readonly attestedOn?: PartialDate | null;
  /**
   * The date as of which the first of several sources speaks: `attestedOn` where not given, null where one has no such
   * date.
   */
  readonly firstAttestedOn?: PartialDate | null;
  /** True where the source speaks of it as already over. */
  readonly over?: boolean | null;
}

/** The window of a fact without any date. */
export const ALWAYS: Window = {
  earliestStart: OPEN_PAST,
  latestStart: OPEN_PAST,
  earliestEnd: OPEN_FUTURE,
  latestEnd: OPEN_FUTURE,
};

/**
 * Turns what a source says of a fact's time into the four days. A fact without any date, attested on no date, is taken
 * to hold always: it is the text of an instrument or a scheme, whose time is that of the nodes it belongs to.
 */
export function windowOf(fact: DatedFact, endurance: Endurance): Window {
  if (endurance === Endurance.TIMELESS) return ALWAYS;
  const start = startOf(fact);
  const end = endOf(fact, endurance);
  return {
    ...start,
    earliestEnd: earlier(later(end.earliestEnd, start.earliestStart), end.latestEnd),
    latestEnd: end.latestEnd,
  };
}

/** The window that the dates stated of a fact make, whatever attests it; always, where none is stated. */
export function statedWindow({ validFrom, validTo, lastDay }: DatedFact): Window {
  if (!validFrom && !validTo && !lastDay) return ALWAYS;
  return windowOf({ validFrom, validTo, lastDay }, Endurance.LASTS);
}

function startOf(fact: DatedFact): Pick<Window, 'earliestStart' | 'latestStart'> {
  const first = fact.firstAttestedOn === undefined ? fact.attestedOn : fact.firstAttestedOn;
  const attested = first ? lastDay(first) : null;
  if (!fact.validFrom) return begunBetween(fact, attested);
  const earliestStart = firstDay(fact.validFrom);
  const last = lastDay(fact.validFrom);
  // A source that speaks as of a day before it can have begun says nothing of when it did.
  return { earliestStart, latestStart: attested && attested >= earliestStart ? earlier(last, attested) : last };
}

function begunBetween(fact: DatedFact, attested: CalendarDate | null): Pick<Window, 'earliestStart' | 'latestStart'> {
  const earliestStart = fact.begunAfter ? addDays(firstDay(fact.begunAfter), 1) : OPEN_PAST;
  return { earliestStart, latestStart: later(earliestStart, begunBy(fact, attested)) };
}

/** The day by which it surely had begun. What is only known to have come after a day may not have begun even now. */
function begunBy({ begunBy: stated, begunAfter }: DatedFact, attested: CalendarDate | null): CalendarDate {
  if (stated) return attested ? earlier(lastDay(stated), attested) : lastDay(stated);
  return attested ?? (begunAfter ? OPEN_FUTURE : OPEN_PAST);
}

function endOf(fact: DatedFact, endurance: Endurance): Pick<Window, 'earliestEnd' | 'latestEnd'> {
  if (fact.validTo) return statedEnd(firstDay(fact.validTo), lastDay(fact.validTo), fact);
  if (fact.lastDay) return statedEnd(addDays(firstDay(fact.lastDay), 1), addDays(lastDay(fact.lastDay), 1), fact);
  if (fact.over) return { earliestEnd: OPEN_PAST, latestEnd: fact.attestedOn ? lastDay(fact.attestedOn) : OPEN_FUTURE };
  if (endurance === Endurance.LASTS) return { earliestEnd: OPEN_FUTURE, latestEnd: OPEN_FUTURE };
  const known = fact.attestedOn ?? fact.validFrom;
  return { earliestEnd: known ? addDays(firstDay(known), 1) : OPEN_FUTURE, latestEnd: OPEN_FUTURE };
}

/**
 * A source that speaks of a fact as holding puts its end after the day of which it speaks, as long as the stated end
 * leaves room for that; one that speaks of it as over puts the end not after that day.
 */
function statedEnd(
  first: CalendarDate,
  last: CalendarDate,
  fact: DatedFact,
): Pick<Window, 'earliestEnd' | 'latestEnd'> {
  if (!fact.attestedOn) return { earliestEnd: first, latestEnd: last };
  if (fact.over) return { earliestEnd: first, latestEnd: later(first, earlier(last, lastDay(fact.attestedOn))) };
  const dayAfter = addDays(firstDay(fact.attestedOn), 1);
  return { earliestEnd: dayAfter <= last ? later(first, dayAfter) : first, latestEnd: last };
}

/** The window of what never holds: a draft. */
export const NEVER: Window = {
  earliestStart: OPEN_FUTURE,
  latestStart: OPEN_FUTURE,
  earliestEnd: OPEN_FUTURE,
  latestEnd: OPEN_FUTURE,
};

/** When both hold: each bound is the narrower one, which is Kleene's conjunction day by day. */
export function intersect(one: Window, other: Window): Window {
  return {
    earliestStart: later(one.earliestStart, other.earliestStart),
    latestStart: later(one.latestStart, other.latestStart),
    earliestEnd: earlier(one.earliestEnd, other.earliestEnd),
    latestEnd: earlier(one.latestEnd, other.latestEnd),
  };
}

/** When one or the other holds, taken as one stretch: from the earlier start to the later end. */
export function span(one: Window, other: Window): Window {
  return {
    earliestStart: earlier(one.earliestStart, other.earliestStart),
    latestStart: earlier(one.latestStart, other.latestStart),
    earliestEnd: later(one.earliestEnd, other.earliestEnd),
    latestEnd: later(one.latestEnd, other.latestEnd),
  };
}

/** Whether the fact holds on the day. The one place in TypeScript where the four days are read. */
export function holdsOn(window: Window, day: CalendarDate): Truth {
  if (day < window.earliestStart || day >= window.latestEnd) return Truth.NO;
  return day >= window.latestStart && day < window.earliestEnd ? Truth.YES : Truth.UNKNOWN;
}
