import 'reflect-metadata';
import type { EdgeRecord } from '../../../src/model/records';
import { addDays, firstDay, lastDay, type CalendarDate } from '../../../src/model/time/partial-date';
import type { ConsentAction } from '../../../src/model/values/consent-action';
import { partialDate } from '../../model/time/arbitraries';
import { act, after, node, participationOf } from './acts';
import { naiveParticipation, type NaivePair } from './naive-participation';
import fc from '../../seeded-fast-check';
import { Tongue } from '../../../src/model/words/tongue';

const date = fc.oneof(
  partialDate('near'),
  fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1920-01-01', days)),
);
const maybe = fc.option(date, { nil: undefined });
const ACTIONS: readonly (keyof typeof ConsentAction)[] = [
  'SIGNATURE',
  'RATIFICATION',
  'CONSENT',
  'SUCCESSION',
  'DENUNCIATION',
  'NOT_PARTY',
  'WITHDRAWAL',
  'PROVISIONAL_APPLICATION',
];
const acts: fc.Arbitrary<EdgeRecord[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...ACTIONS),
      fc.record({ date: maybe, attestedOn: maybe, inForceFrom: maybe, effectiveFrom: maybe }),
    )
    .map(([action, properties]) => act(action, properties)),
  { maxLength: 4 },
);
const instrument = (id: string) =>
  fc
    .record({
      adoptedOn: maybe,
      inForceFrom: maybe,
      entryIntoForceRule: fc.option(fc.constantFrom(after(30, 'DAY'), after(3, 'MONTH')), { nil: undefined }),
    })
    .map((properties) => node('Treaty', id, properties));
const state = maybe.map((independentSince) => node('State', 'KAZ', { name: 'Kazakhstan', independentSince }));
const approvals = fc
  .option(date, { nil: undefined })
  .map((startedOn) => (startedOn ? [node('Event', 'kaz/ratification-act', { startedOn })] : []));

/** A treaty, or a protocol and its parent, with what a State has done about each. */
const pairs: fc.Arbitrary<NaivePair> = fc
  .tuple(state, instrument('un/treaty'), acts, approvals, instrument('un/parent'), acts, fc.boolean())
  .map(([who, treaty, own, laws, parent, ofParent, depends]) => ({
    state: who,
    instrument: treaty,
    acts: own,
    approvals: laws,
    parent: depends ? { state: who, instrument: parent, acts: ofParent, approvals: [], parent: null } : null,
  }));

function historyOf({ instrument: treaty, acts: own, state: who, approvals: laws, parent }: NaivePair) {
  const parents = parent ? [participationOf(parent.instrument, parent.acts, { state: who })] : [];
  return participationOf(treaty, own, { state: who, approvals: laws, parents });
}

/**
 * The first day of each quarter of two centuries, and the days around each date that the pair holds, and around what a
 * rule makes of these.
 */
function daysToAsk({
  instrument: treaty,
  acts: own,
  state: who,
  approvals: laws,
  parent,
}: NaivePair): readonly CalendarDate[] {
  const things = [treaty, who, ...own, ...laws, ...(parent ? [parent.instrument, ...parent.acts] : [])];
  const named = things
    .flatMap(({ properties }) => Object.values(properties))
    .filter((value): value is string => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value))
    .flatMap((each) => [firstDay(each), lastDay(each)]);
  const around = named.flatMap((day) => [-1, 0, 1, 29, 30, 31, 89, 90, 91, 92, 93].map((days) => addDays(day, days)));
  return [...QUARTERS, ...around];
}

const QUARTERS = Array.from({ length: 800 }, (_, quarter) => {
  const [year, number] = [1900 + Math.floor(quarter / 4), (quarter % 4) * 3 + 1];
  return `${year}-${String(number).padStart(2, '0')}-01`;
});

/** Nothing but the signature may say why, however long ago it was. */
const LONE_SIGNATURE: NaivePair = {
  state: node('State', 'KAZ', { name: 'Kazakhstan' }),
  instrument: node('Treaty', 'un/treaty', { adoptedOn: '1949-07' }),
  acts: [act('SIGNATURE', { date: '1950-03-02' })],
  approvals: [],
  parent: null,
};

test('over two centuries the history says of each day what the rules say of that day alone, and why', () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      const history = historyOf(pair);
      for (const day of daysToAsk(pair)) {
        const { status, inForce, reason } = history.on(day);
        for (const tongue of Object.values(Tongue))
          if (!/^\S.*\.$/.test(reason.in(tongue)))
            expect(`${day} ${status}: no sentence says why in ${tongue}`).toBe(reason.in(tongue));
        const naive = naiveParticipation(pair, day);
        if (keyOf({ status, inForce }) !== keyOf(naive))
          expect(`${day} ${status} ${inForce}`).toBe(`${day} ${naive.status} ${naive.inForce}`);
      }
    }),
    { numRuns: 100, examples: [[LONE_SIGNATURE]] },
  );
});

test('a century, day by day: it changes on its own days and on no other', () => {
  const pair: NaivePair = {
    state: node('State', 'KAZ', { name: 'Kazakhstan', independentSince: '1991-12-16' }),
    instrument: node('Treaty', 'un/treaty', {
      adoptedOn: '1949-07',
      inForceFrom: '1951-07-18',
      entryIntoForceRule: after(3, 'MONTH'),
    }),
    acts: [
      act('SIGNATURE', { date: '1993' }),
      act('NOT_PARTY', { attestedOn: '1995-10' }),
      act('RATIFICATION', { date: '1998-08' }),
      act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006' }),
      act('ACCESSION', { attestedOn: '2012-10-01' }),
    ],
    approvals: [node('Event', 'kaz/ratification-act', { startedOn: '1998-06-29' })],
    parent: null,
  };
  const history = historyOf(pair);
  const told = new Set(history.periods((one, other) => keyOf(one) === keyOf(other)).map(({ from }) => from));
  let before = keyOf(naiveParticipation(pair, '1919-12-31'));
  for (let day = '1920-01-01'; day < '2020-01-01'; day = addDays(day, 1)) {
    const now = keyOf(naiveParticipation(pair, day));
    if (now !== keyOf(history.on(day)) || (now !== before) !== told.has(day))
      expect(`${day} ${keyOf(history.on(day))} ${told.has(day)}`).toBe(`${day} ${now} ${now !== before}`);
    before = now;
  }
  expect(told.size).toBeGreaterThan(5);
});

function keyOf({ status, inForce }: { status: string; inForce: string }): string {
  return `${status} ${inForce}`;
}

test('nobody has checked what lies after the last day as of which a source speaks', () => {
  const history = participationOf(node('Treaty', 'un/treaty'), [
    act('RATIFICATION', { date: '1994-08-12', attestedOn: '2013-07' }),
    act('SIGNATURE', { date: '1994-02-16', attestedOn: '2014-01-01' }),
  ]);
  expect(['1994-08-12', '2013-07-31', '2013-08-01', '2020-01-01'].map((day) => history.on(day).presumed)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
