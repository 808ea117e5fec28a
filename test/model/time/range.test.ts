import { SOME_DAY, hasCome, laterOf, liesWithin, rangeOf } from '../../../src/model/time/range';

test.each([
  ['2001-05-18', '2001-05-17 NO | 2001-05-18 YES | 2001-05-19 YES'],
  ['2001', '2000-12-31 NO | 2001-01-01 UNKNOWN | 2001-12-30 UNKNOWN | 2001-12-31 YES'],
  ['2001-02', '2001-01-31 NO | 2001-02-01 UNKNOWN | 2001-02-27 UNKNOWN | 2001-02-28 YES'],
])('whether %s has come', (date, days) => {
  const told = days.split(' | ').map((each) => each.slice(0, 10));
  expect(told.map((day) => `${day} ${hasCome(rangeOf(date), day)}`).join(' | ')).toBe(days);
});

test('some day may have come on any day', () => {
  expect(['1000-01-01', '2012-10-01', '9998-12-31'].map((day) => hasCome(SOME_DAY, day))).toEqual([
    'UNKNOWN',
    'UNKNOWN',
    'UNKNOWN',
  ]);
});

test.each<[string, string | null, string | null, string]>([
  ['2001-05-18', '2001-05-18', '2001-05-18', 'YES'],
  ['2001-05-18', '2001-05-19', null, 'NO'],
  ['2001-05-18', null, '2001-05-17', 'NO'],
  ['2001-05-18', null, null, 'YES'],
  ['2001', '2001-01-01', '2001-12-31', 'YES'],
  ['2001', '2001-01-02', '2001-12-31', 'UNKNOWN'],
  ['2001', null, '2001-12-30', 'UNKNOWN'],
  ['2001', '2001-12-31', null, 'UNKNOWN'],
  ['2001', '2002-01-01', null, 'NO'],
  ['2001', null, '2000-12-31', 'NO'],
  ['2001-02', '2001-02-10', '2001-02-20', 'UNKNOWN'],
  ['2001-02', '2001-02-01', '2001-02-28', 'YES'],
])('%s lies between %s and %s: %s', (date, from, to, expected) => {
  expect(liesWithin(rangeOf(date), from, to)).toBe(expected);
});

test.each([
  ['2001-05-18', '2002-01-01', { first: '2002-01-01', last: '2002-01-01' }],
  ['2001', '2001-05-18', { first: '2001-05-18', last: '2001-12-31' }],
  ['2001', '2001-05', { first: '2001-05-01', last: '2001-12-31' }],
  ['2001', '2002', { first: '2002-01-01', last: '2002-12-31' }],
])('the later of %s and %s', (one, other, expected) => {
  expect(laterOf(rangeOf(one), rangeOf(other))).toEqual(expected);
  expect(laterOf(rangeOf(other), rangeOf(one))).toEqual(expected);
});
