import { History } from '../../../src/model/time/history';
import { OPEN_FUTURE, OPEN_PAST, addDays, type CalendarDate } from '../../../src/model/time/partial-date';
import { hasCome, rangeOf, type DayRange } from '../../../src/model/time/range';
import { both, not, type Truth } from '../../../src/model/time/three-valued';
import { holdsOn, type Window } from '../../../src/model/time/window';
import { calendarDate, partialDate } from './arbitraries';
import fc from '../../seeded-fast-check';

const range: fc.Arbitrary<DayRange> = partialDate('near').map(rangeOf);
const window: fc.Arbitrary<Window> = fc
  .array(calendarDate('near'), { minLength: 4, maxLength: 4 })
  .map((days) => days.sort())
  .map(([earliestStart, latestStart, earliestEnd, latestEnd]) => ({
    earliestStart: earliestStart ?? OPEN_PAST,
    latestStart: latestStart ?? OPEN_PAST,
    earliestEnd: earliestEnd ?? OPEN_FUTURE,
    latestEnd: latestEnd ?? OPEN_FUTURE,
  }));

test('a value is the same from each of its days to the next, and told with these bounds', () => {
  const history = History.ofRange({ first: '2001-01-01', last: '2001-12-31' });
  expect(history.periods()).toEqual([
    { from: null, to: '2001-01-01', value: 'NO' },
    { from: '2001-01-01', to: '2001-12-31', value: 'UNKNOWN' },
    { from: '2001-12-31', to: null, value: 'YES' },
  ]);
});

test('what is open on a side has no day of change there', () => {
  expect(History.ofRange({ first: OPEN_PAST, last: OPEN_FUTURE }).periods()).toEqual([
    { from: null, to: null, value: 'UNKNOWN' },
  ]);
  expect(History.always('a').periods()).toEqual([{ from: null, to: null, value: 'a' }]);
});

test('periods join what is the same', () => {
  const days = History.ofDays(['2001-01-01', '2002-01-01', '2003-01-01']).map((day) => day < '2002-06-01');
  expect(days.periods()).toEqual([
    { from: null, to: '2003-01-01', value: true },
    { from: '2003-01-01', to: null, value: false },
  ]);
});

test('of these days it knows the last that has come', () => {
  const history = History.ofDays(['2002-01-01', '2001-01-01']);
  expect(['2000-12-31', '2001-01-01', '2001-12-31', '2002-01-01'].map((day) => history.on(day))).toEqual([
    OPEN_PAST,
    '2001-01-01',
    '2001-01-01',
    '2002-01-01',
  ]);
});

test('each value is worked out once, and only when it is asked for', () => {
  const judged: string[] = [];
  const history = History.ofDays(['2001-01-01', '2002-01-01']).map((day) => judged.push(day));
  expect(judged).toEqual([]);
  history.on('2001-06-01');
  history.on('2001-07-01');
  expect(judged).toEqual(['2001-01-01']);
});

test('what is made of others is made anew only where one of their values has become another', () => {
  const made: string[] = [];
  const parts = {
    came: History.ofRange({ first: '2001-01-01', last: '2001-01-01' }),
    last: History.ofDays(['2002-01-01', '2003-01-01']).map((day) => day < '2003-01-01'),
  };
  const history = History.of(parts, (values) => {
    made.push(`${values.came} ${values.last}`);
    return { ...values };
  });
  const [first, second, third] = ['2001-06-01', '2002-06-01', '2003-06-01'].map((day) => history.on(day));
  expect(made).toEqual(['YES true', 'YES false']);
  expect(second).toBe(first);
  expect(third).toEqual({ came: 'YES', last: false });
  expect(history.periods().map(({ from, to }) => [from, to])).toEqual([
    [null, '2001-01-01'],
    ['2001-01-01', '2003-01-01'],
    ['2003-01-01', null],
  ]);
});

test('what is made of others has on each day the value that theirs make', () => {
  fc.assert(
    fc.property(range, window, range, calendarDate('near'), (came, held, ended, near) => {
      const histories = {
        came: History.ofRange(came),
        held: History.ofWindow(held),
        ended: History.ofRange(ended).map(not),
      };
      const history = History.of(histories, (values) => both(both(values.came, values.held), values.ended));
      const naive = (day: CalendarDate): Truth =>
        both(both(hasCome(came, day), holdsOn(held, day)), not(hasCome(ended, day)));
      const bounds = [
        came.first,
        came.last,
        ended.first,
        ended.last,
        ...Object.values<CalendarDate>({ ...held }),
        near,
      ];
      for (const day of bounds.flatMap((each) => [addDays(each, -1), each, addDays(each, 1)]))
        expect(`${day} ${history.on(day)}`).toBe(`${day} ${naive(day)}`);
    }),
  );
});
