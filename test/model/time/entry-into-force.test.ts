import { applyRule } from '../../../src/model/time/entry-into-force';
import {
  ConsentRecordedBy,
  PeriodUnit,
  type EntryIntoForceRule,
} from '../../../src/model/values/entry-into-force-rule';

const rule = (count: number, unit: PeriodUnit, firstOfNextMonth = false): EntryIntoForceRule => ({
  after: ConsentRecordedBy.DEPOSIT,
  count,
  unit,
  firstOfNextMonth,
  clause: 'art. 49(2)',
});

test.each([
  ['on the thirtieth day after deposit', rule(30, PeriodUnit.DAY), '1994-08-12', '1994-09-11'],
  ['on the ninetieth day after deposit', rule(90, PeriodUnit.DAY), '1998-08-26', '1998-11-24'],
  ['on the very day', rule(0, PeriodUnit.DAY), '1998-11-14', '1998-11-14'],
  ['one month after', rule(1, PeriodUnit.MONTH), '2001-08-24', '2001-09-24'],
  ['three months after', rule(3, PeriodUnit.MONTH), '2006-01-24', '2006-04-24'],
  ['three months after a day that the month lacks', rule(3, PeriodUnit.MONTH), '2005-11-30', '2006-02-28'],
  ['twelve months after registration', rule(12, PeriodUnit.MONTH), '2001-05-18', '2002-05-18'],
  ['twelve months after a leap day', rule(12, PeriodUnit.MONTH), '2012-02-29', '2013-02-28'],
  ['on the first of the month that follows three months', rule(3, PeriodUnit.MONTH, true), '2003-09-29', '2004-01-01'],
  [
    'on the first of the month that follows three months, from a first',
    rule(3, PeriodUnit.MONTH, true),
    '2003-09-01',
    '2004-01-01',
  ],
])('%s', (_, clause, consent, expected) => {
  expect(applyRule(clause, consent)).toBe(expected);
});
