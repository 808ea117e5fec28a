import { addDays, firstDay, lastDay, type CalendarDate } from '../../../src/model/time/partial-date';
import { Truth, both } from '../../../src/model/time/three-valued';
import {
  ALWAYS,
  Endurance,
  NEVER,
  holdsOn,
  intersect,
  statedWindow,
  windowOf,
  type DatedFact,
  type Window,
} from '../../../src/model/time/window';
import { happeningWindow } from '../../../src/model/time/happening-window';
import { calendarDate, datedFact, endurance, partialDate } from './arbitraries';
import fc from '../../seeded-fast-check';

const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(datedFact, endurance).map(([fact, lasting]) => windowOf(fact, lasting)) },
  { weight: 1, arbitrary: fc.constantFrom(ALWAYS, NEVER) },
);

/** The days on which an answer can change, and those around them. */
function daysOfInterest(...windows: readonly Window[]): CalendarDate[] {
  const bounds = windows
    .flatMap((window) => Object.values(window) as CalendarDate[])
    .filter((day) => day > '0002' && day < '9999');
  return ['1000-01-01', ...bounds.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]), '9998-12-31'].sort();
}

/** Whether the dates can all be right: it does not end, nor is it attested, before it can have begun. */
function isConsistent({ validFrom, validTo, lastDay: last, attestedOn, firstAttestedOn }: DatedFact): boolean {
  if (!validFrom) return true;
  return [validTo, last, attestedOn, firstAttestedOn].every((date) => !date || lastDay(date) >= firstDay(validFrom));
}

test('a start is never later than itself', () => {
  fc.assert(
    fc.property(datedFact, endurance, (fact, lasting) => {
      const { earliestStart, latestStart } = windowOf(fact, lasting);
      expect(earliestStart <= latestStart).toBe(true);
    }),
  );
});

test('an end is never later than itself, where the dates don’t contradict each other', () => {
  fc.assert(
    fc.property(datedFact.filter(isConsistent), endurance, (fact, lasting) => {
      const { earliestEnd, latestEnd } = windowOf(fact, lasting);
      expect(earliestEnd <= latestEnd).toBe(true);
    }),
  );
});

test('an end is never later than itself, even where the dates contradict each other', () => {
  fc.assert(
    fc.property(datedFact, endurance, (fact, lasting) => {
      const { earliestEnd, latestEnd } = windowOf(fact, lasting);
      expect(earliestEnd <= latestEnd).toBe(true);
    }),
  );
});

test('before the first day that the start may be, a fact does not hold; after the last that the end may be, it holds no more', () => {
  fc.assert(
    fc.property(datedFact.filter(isConsistent), fc.constantFrom(Endurance.LASTS, Endurance.MOMENT), (fact, lasting) => {
      const window = windowOf(fact, lasting);
      if (fact.validFrom) expect(holdsOn(window, addDays(firstDay(fact.validFrom), -1))).toBe(Truth.NO);
      if (fact.validTo) expect(holdsOn(window, lastDay(fact.validTo))).toBe(Truth.NO);
      else if (fact.lastDay) expect(holdsOn(window, addDays(lastDay(fact.lastDay), 1))).toBe(Truth.NO);
    }),
  );
});

test('what a source of a day attests as holding, and no date contradicts, holds on that day', () => {
  fc.assert(
    fc.property(calendarDate('near'), fc.constantFrom(Endurance.LASTS, Endurance.MOMENT), (attestedOn, lasting) => {
      expect(holdsOn(windowOf({ attestedOn }, lasting), attestedOn)).toBe(Truth.YES);
      expect(holdsOn(windowOf({ attestedOn, validFrom: attestedOn.slice(0, 4) }, lasting), attestedOn)).toBe(Truth.YES);
      const sooner = windowOf({ attestedOn, validTo: addDays(attestedOn, 400).slice(0, 4) }, lasting);
      expect(holdsOn(sooner, attestedOn)).toBe(Truth.YES);
    }),
  );
});

test('once it holds no more, it never holds again: NO, then UNKNOWN, YES, UNKNOWN, then NO', () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, (one, other) => {
      for (const window of [one, intersect(one, other)]) {
        const answers = daysOfInterest(one, other).map((day) => holdsOn(window, day));
        const turns = answers.filter((answer, index) => answer !== answers[index - 1]).join(' ');
        expect(turns).toMatch(/^(NO ?)?(UNKNOWN ?)?(YES ?)?(UNKNOWN ?)?(NO)?$/);
      }
    }),
  );
});

test('two together hold as Kleene’s conjunction says, day by day', () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, calendarDate('near'), (one, other, anyDay) => {
      for (const day of [anyDay, ...daysOfInterest(one, other)]) {
        expect(holdsOn(intersect(one, other), day)).toBe(both(holdsOn(one, day), holdsOn(other, day)));
      }
    }),
  );
});

test('in whichever order and grouping', () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, anyWindow, (one, two, three) => {
      expect(intersect(one, two)).toEqual(intersect(two, one));
      expect(intersect(intersect(one, two), three)).toEqual(intersect(one, intersect(two, three)));
      expect(intersect(one, one)).toEqual(one);
      expect(intersect(one, ALWAYS)).toEqual(one);
    }),
  );
});

test('a happening holds on no day but those between its first and its last, and surely only on a day that is known', () => {
  fc.assert(
    fc.property(
      partialDate('near'),
      fc.option(partialDate('near'), { nil: undefined }),
      calendarDate('near'),
      (on, end, day) => {
        const until = end && lastDay(end) >= lastDay(on) ? end : undefined;
        const holds = holdsOn(happeningWindow({ on, until }), day);
        // It is over on no day before it begins.
        const notOverBefore = [firstDay(on), firstDay(until ?? on)].sort().at(-1) as CalendarDate;
        if (day < firstDay(on) || day > lastDay(until ?? on)) expect(holds).toBe(Truth.NO);
        else if (day >= lastDay(on) && day <= notOverBefore) expect(holds).toBe(Truth.YES);
        else expect(holds).toBe(Truth.UNKNOWN);
      },
    ),
  );
});

test('a happening that a source tells of was over by the date as of which it speaks, whatever its days', () => {
  fc.assert(
    fc.property(fc.option(partialDate('near'), { nil: undefined }), partialDate('near'), (on, toldOn) => {
      fc.pre(!on || lastDay(toldOn) >= firstDay(on));
      expect(holdsOn(happeningWindow({ on, toldOn }), addDays(lastDay(toldOn), 1))).toBe(Truth.NO);
    }),
  );
});

test('stated dates alone are those of a fact that lasts and that nobody attests', () => {
  fc.assert(
    fc.property(datedFact, calendarDate('near'), ({ validFrom, validTo, lastDay: last }, day) => {
      const dates = { validFrom, validTo, lastDay: last };
      const expected = validFrom || validTo || last ? windowOf(dates, Endurance.LASTS) : ALWAYS;
      expect(holdsOn(statedWindow({ ...dates, attestedOn: '2011' }), day)).toBe(holdsOn(expected, day));
    }),
  );
});
