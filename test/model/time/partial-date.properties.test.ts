import {
  addDays,
  addMonths,
  describeCalendarProblem,
  firstDay,
  firstOfNextMonth,
  isCalendarDate,
  isPartialDate,
  lastDay,
  latestOf,
} from '../../../src/model/time/partial-date';
import { calendarDate, partialDate } from './arbitraries';
import fc from '../../seeded-fast-check';

test('a partial date begins on or before the day on which it ends, and both are days that exist', () => {
  fc.assert(
    fc.property(partialDate(), (date) => {
      expect(firstDay(date) <= lastDay(date)).toBe(true);
      expect(isCalendarDate(firstDay(date)) && isCalendarDate(lastDay(date))).toBe(true);
    }),
  );
});

test('its first and last day lie in it, and the days around them don’t', () => {
  fc.assert(
    fc.property(partialDate(), (date) => {
      const inside = [firstDay(date), lastDay(date)].map((day) => day.slice(0, date.length));
      const outside = [addDays(firstDay(date), -1), addDays(lastDay(date), 1)].map((day) => day.slice(0, date.length));
      expect(inside).toEqual([date, date]);
      expect(outside).not.toContain(date);
    }),
  );
});

test('days added are days taken away again', () => {
  fc.assert(
    fc.property(calendarDate(), fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
  );
});

test('months added keep the day, or clamp it to the last of the month', () => {
  fc.assert(
    fc.property(calendarDate(), fc.integer({ min: -240, max: 240 }), (date, months) => {
      const moved = addMonths(date, months);
      const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(addDays(moved, 0)).toBe(moved);
      expect(monthsOf(moved) - monthsOf(date)).toBe(months);
      if (moved.slice(8) !== date.slice(8)) expect(moved).toBe(lastDay(moved.slice(0, 7)));
    }),
  );
});

test('the first of the next month is the day after the last of this one', () => {
  fc.assert(
    fc.property(calendarDate(), (date) => {
      expect(firstOfNextMonth(date)).toBe(addDays(lastDay(date.slice(0, 7)), 1));
    }),
  );
});

test('the latest of some dates ends no sooner than any of them, and is one of them', () => {
  fc.assert(
    fc.property(fc.array(partialDate('near'), { minLength: 1 }), (dates) => {
      const latest = latestOf(dates) ?? '';
      expect(dates).toContain(latest);
      expect(dates.every((date) => lastDay(date) <= lastDay(latest))).toBe(true);
    }),
  );
});

test('any text either is a date or has a problem in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,5}(-\d{1,3}){0,3}$/)), (text) => {
      const problem = describeCalendarProblem(text);
      if (problem === null) expect([4, 7, 10]).toContain(text.length);
      else expect(problem).not.toBe('');
      expect(isPartialDate(text)).toBe(problem === null);
    }),
  );
});

test('a text of the right shape is a date exactly where the calendar has that day', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9998 }), two, two, (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const time = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
      expect(isCalendarDate(text)).toBe(exists);
    }),
  );
});
