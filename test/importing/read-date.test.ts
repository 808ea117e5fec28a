import { dateOrderOf, readDate, type DateOrder } from '../../src/importing/read-date';

test.each([
  ['1994-08-12', null, '1994-08-12'],
  ['1994-08-12T00:00:00Z', null, '1994-08-12'],
  ['1994-08', null, '1994-08'],
  ['1994', null, '1994'],
  ['12 Aug 1994', null, '1994-08-12'],
  ['2 August 1994', null, '1994-08-02'],
  ['12-Aug-1994', null, '1994-08-12'],
  ['Aug. 12, 1994', null, '1994-08-12'],
  ['August 2nd, 1994', null, '1994-08-02'],
  ['12.08.1994', null, '1994-08-12'],
  ['13/08/1994', null, '1994-08-13'],
  ['08/13/1994', null, '1994-08-13'],
  ['08/08/1994', null, '1994-08-08'],
  ['03/04/1990', 'DAY_FIRST', '1990-04-03'],
  ['03/04/1990', 'MONTH_FIRST', '1990-03-04'],
] as const)('%s (%s) is %s', (written, order, date) => {
  expect(readDate(written, order)).toEqual({ is: 'DATE', date });
});

test.each(['', '-', '—', 'n/a', 'NA', '...', '9999-12-31', '2999-01-01'])('%j tells no date', (written) => {
  expect(readDate(written, null)).toEqual({ is: 'NONE' });
});

test.each([
  ['03/04/1990', 'can’t be told apart'],
  ['1990-05-05?', 'question mark'],
  ['1994-02-30', 'no date that exists'],
  ['30 Feb 1994', 'no date that exists'],
  ['12 Abc 1994', 'no date that exists'],
  ['yes', 'no date that exists'],
  ['34558', 'no date that exists'],
])('%s is left out as doubtful', (written, reason) => {
  expect(readDate(written, null)).toMatchObject({ is: 'DOUBTFUL', reason: expect.stringContaining(reason) as string });
});

test.each<[DateOrder, readonly string[]]>([
  ['DAY_FIRST', ['03/04/1990', '25/12/1990', '1990-01-01']],
  ['MONTH_FIRST', ['03/04/1990', '12/25/1990']],
  [null, ['03/04/1990', '05/06/1990']],
  [null, ['25/12/1990', '12/25/1990']],
])('the order of a column is %s', (order, column) => {
  expect(dateOrderOf(column)).toBe(order);
});
