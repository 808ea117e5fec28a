import 'reflect-metadata';
import { holdsOn } from '../../src/model/time/window';
import { linked } from './linked';

const GRAPH = (declaration: string) => `
- { document: doc/table, name: A table, form: REPORT, attestedOn: 2013-06-01 }
- { state: KAZ, name: Kazakhstan, cite: [doc/table, 1] }
- treaty: un/treaty
  name: A treaty
  cite: [doc/table, 1]
  parts:
    - { provision: /art-1, name: Of choice, number: 1, acceptance: OPT_OUT, cite: [doc/table, 1] }
    - { provision: /art-2, name: For who accepts it, number: 2, acceptance: OPT_IN, cite: [doc/table, 1] }
  participants:
    - { from: KAZ, action: NOT_PARTY, attestedOn: 1990, cite: [doc/table, 1] }
    - { from: KAZ, action: SIGNATURE, date: 1995, cite: [doc/table, 1] }
    - { from: KAZ, action: RATIFICATION, date: 1998-08-26, cite: [doc/table, 1] }
  declarations:
    - { declaration: kaz/declaration, name: A declaration, cite: [doc/table, 1], madeBy: KAZ, ${declaration} }
`;

const onEach = (declaration: string, days: readonly string[]) => {
  const { nodes } = linked({ name: 'declarations.yaml', source: GRAPH(declaration) });
  const window = nodes.find(({ id }) => id === 'kaz/declaration')?.window;
  return days.map((day) => window && holdsOn(window, day)).join(' ');
};

test.each([
  ['made on a day', 'kind: DECLARATION, date: 2003-04-10', ['2003-04-09', '2003-04-10', '2026-01-01'], 'NO YES YES'],
  ['made in a year', 'kind: DECLARATION, date: 2003', ['2002-12-31', '2003-06-01', '2004-01-01'], 'NO UNKNOWN YES'],
  [
    'withdrawn on a day',
    'kind: RESERVATION, date: 2003, withdrawnOn: 2012-10-01',
    ['2012-09-30', '2012-10-01'],
    'YES NO',
  ],
  [
    'withdrawn in a year',
    'kind: RESERVATION, date: 2003, withdrawnOn: 2014',
    ['2013-12-31', '2014-06-01', '2015-01-01'],
    'YES UNKNOWN NO',
  ],
  [
    'made between two days',
    'kind: DECLARATION, begunAfter: 2009-11-29, begunBy: 2011',
    ['2009-11-29', '2010-06-01', '2011-12-31'],
    'NO UNKNOWN YES',
  ],
  [
    'over, as a postponement is',
    'kind: DECLARATION, begunBy: 2009, validTo: 2013-06-02',
    ['2013-06-01', '2013-06-02'],
    'YES NO',
  ],
  [
    'a reservation without a date: as old as the signature',
    'kind: RESERVATION',
    ['1994-12-31', '1995-06-01', '1996-01-01'],
    'NO UNKNOWN YES',
  ],
  [
    'that shuts out a part as the treaty lets States when they join: as old as the signature',
    'kind: COMPETENCE, accepted: false, qualifies: { to: un/treaty/art-1, effect: EXCLUDES }',
    ['1994-12-31', '1995-06-01', '1996-01-01'],
    'NO UNKNOWN YES',
  ],
  [
    'that accepts a part, without a date: known from the day of its source',
    'kind: COMPETENCE, accepted: true, qualifies: { to: un/treaty/art-2, effect: ACCEPTS }',
    ['1994-12-31', '2005-01-01', '2013-06-01'],
    'NO UNKNOWN YES',
  ],
  [
    'another without a date: known from the day of its source',
    'kind: COMPETENCE',
    ['1994-12-31', '2005-01-01', '2013-06-01'],
    'NO UNKNOWN YES',
  ],
])('a declaration %s', (_, declaration, days, expected) => {
  expect(onEach(declaration, days)).toBe(expected);
});
