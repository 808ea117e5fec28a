import {
  addDays,
  addMonths,
  describeCalendarProblem,
  earlier,
  firstDay,
  firstOfNextMonth,
  isCalendarDate,
  isPartialDate,
  lastDay,
  later,
  latestOf,
  today,
} from '../../../src/model/time/partial-date';

test.each(['2012', '2012-10', '2012-10-01', '1000', '9998-12-31', '2012-02-29', '2000-02-29', '1994-08-12'])(
  '%s is a date',
  (date) => {
    expect(describeCalendarProblem(date)).toBeNull();
    expect(isPartialDate(date)).toBe(true);
  },
);

test.each([
  ['2012-13', 'names month 13, which does not exist'],
  ['2012-00', 'names month 0, which does not exist'],
  ['2012-13-01', 'names month 13, which does not exist'],
  ['2011-02-29', 'names a day that does not exist: 2011-02 has 28 days'],
  ['2012-02-30', 'names a day that does not exist: 2012-02 has 29 days'],
  ['1900-02-29', 'names a day that does not exist: 1900-02 has 28 days'],
  ['2100-02-29', 'names a day that does not exist: 2100-02 has 28 days'],
  ['2012-04-31', 'names a day that does not exist: 2012-04 has 30 days'],
  ['2012-01-32', 'names a day that does not exist: 2012-01 has 31 days'],
  ['2012-10-00', 'names a day that does not exist: 2012-10 has 31 days'],
  ['0999', 'is outside the years 1000 to 9998'],
  ['0000', 'is outside the years 1000 to 9998'],
  ['9999-12-31', 'is outside the years 1000 to 9998'],
  ['1 October 2012', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  ['01.10.2012', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  ['2012-1-1', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  ['2012-10-01T00:00:00Z', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  [' 2012', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  ['2012\n', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  ['', 'must be a date written 2012, 2012-10 or 2012-10-01'],
  [2012, 'must be a date written 2012, 2012-10 or 2012-10-01'],
  [null, 'must be a date written 2012, 2012-10 or 2012-10-01'],
  [undefined, 'must be a date written 2012, 2012-10 or 2012-10-01'],
])('%j %s', (value, problem) => {
  expect(describeCalendarProblem(value)).toBe(problem);
  expect(isPartialDate(value)).toBe(false);
});

test.each([
  ['2012-10-01', true],
  ['2012-10', false],
  ['2012', false],
  ['2011-02-29', false],
  [20121001, false],
])('%j as a full date: %s', (value, expected) => {
  expect(isCalendarDate(value)).toBe(expected);
});

test.each([
  ['2012', '2012-01-01', '2012-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2011-02', '2011-02-01', '2011-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2012-04', '2012-04-01', '2012-04-30'],
  ['2012-12', '2012-12-01', '2012-12-31'],
  ['2012-10-01', '2012-10-01', '2012-10-01'],
])('%s may mean %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ['2012-02-28', 1, '2012-02-29'],
  ['2011-02-28', 1, '2011-03-01'],
  ['2012-12-31', 1, '2013-01-01'],
  ['2012-01-01', -1, '2011-12-31'],
  ['1994-08-12', 30, '1994-09-11'],
  ['2012-10-01', 0, '2012-10-01'],
  ['9999-12-31', 1, '9999-12-31'],
  ['9999-12-31', -1, '9999-12-30'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  ['2012-01-31', 1, '2012-02-29'],
  ['2011-01-31', 1, '2011-02-28'],
  ['2012-03-31', 1, '2012-04-30'],
  ['2012-12-15', 1, '2013-01-15'],
  ['2012-01-15', -1, '2011-12-15'],
  ['2012-03-31', -1, '2012-02-29'],
  ['2012-02-29', 12, '2013-02-28'],
  ['2012-02-29', 48, '2016-02-29'],
  ['2001-08-24', 25, '2003-09-24'],
  ['2001-05-18', 12, '2002-05-18'],
  ['2012-10-01', 0, '2012-10-01'],
  ['9999-12-31', 120, '9999-12-31'],
  ['9990-03-01', 120, '9999-12-31'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2003-12-29', '2004-01-01'],
  ['2012-02-01', '2012-03-01'],
  ['2012-01-31', '2012-02-01'],
])('the month after %s begins on %s', (date, expected) => {
  expect(firstOfNextMonth(date)).toBe(expected);
});

test('of two days, the earlier and the later', () => {
  expect(earlier('2012-10-01', '2012-09-30')).toBe('2012-09-30');
  expect(later('2012-10-01', '2012-09-30')).toBe('2012-10-01');
});

test.each([
  [['2012-10-01', '2013'], '2013'],
  [['2012', '2012-10-01'], '2012'],
  [['2012-12', '2012'], '2012-12'],
  [[null, '2012-10-01', undefined], '2012-10-01'],
  [[null, undefined], null],
  [[], null],
])('the latest of %j is %s', (dates, expected) => {
  expect(latestOf(dates)).toBe(expected);
});

test('today is a full date in UTC', () => {
  expect(isCalendarDate(today())).toBe(true);
  expect(Math.abs(Date.parse(today()) - Date.now())).toBeLessThan(2 * 24 * 60 * 60 * 1000);
});
