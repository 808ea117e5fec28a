import type { TFunction } from 'i18next';
import type { Words } from '../../src/web/language/use-words';
import { summaryOf } from '../../src/web/pages/answer/summary-of';
import type { AnswerEdge } from '../../src/web/pages/answer/use-rows';

interface Told {
  readonly note?: string;
  readonly implementedBy?: readonly { readonly extent: string; readonly inForce: string }[];
}

function row(kind: 'Treaty' | 'Statute' | 'SoftLaw', standing: string, told: Told = {}): AnswerEdge {
  const { note = null, implementedBy = [] } = told;
  const node = { standing, obligation: { note }, instrument: { __typename: kind }, implementedBy, contradictedBy: [] };
  return { node } as unknown as AnswerEdge;
}

/** Each sentence as its name and its number. */
function told(shown: readonly AnswerEdge[], whole = shown) {
  const t = ((key: string, { count }: { readonly count?: number } = {}) =>
    `${key.replace('answer:summary.', '')} ${count}`) as unknown as TFunction<'answer'>;
  const words = { number: String, ofDate: String } as unknown as Words;
  const { binding, others } = summaryOf({ shown, whole, place: 'Kazakhstan', asksBearer: false }, { t, words });
  return [binding, ...others];
}

const PARTLY = row('Treaty', 'BINDING', { implementedBy: [{ extent: 'PARTIAL', inForce: 'YES' }] });
const MAYBE = row('Treaty', 'BINDING', { implementedBy: [{ extent: 'FULL', inForce: 'UNKNOWN' }] });
const NONE = row('Treaty', 'BINDING');
const OWN = row('Statute', 'BINDING', { note: 'The text says citizens.' });
const UNKNOWN = row('Treaty', 'UNKNOWN', { note: 'A note of what is not counted as binding.' });

test('counts each row once: what binds by how national law stands to it, and all others by their standing', () =>
  expect(
    told([
      PARTLY,
      MAYBE,
      NONE,
      OWN,
      UNKNOWN,
      row('Treaty', 'NOT_BINDING'),
      row('Statute', 'NOT_IN_FORCE'),
      row('Treaty', 'SIGNED_ONLY'),
      row('SoftLaw', 'SOFT_LAW'),
    ]),
  ).toEqual([
    'binding 3',
    'partly 1',
    'lawUnknown 1',
    'nothing 1',
    'ownLaw 1',
    'unknown 1',
    'notBinding 3',
    'softLaw 1',
    'noted 1',
  ]));

test('leads with national law in force where nothing binds from outside', () =>
  expect(told([OWN, UNKNOWN])).toEqual(['ownLaw 1', 'binding 0', 'unknown 1', 'noted 1']));

test('leads with what is shown of an answer that is narrowed to national law', () =>
  expect(told([OWN, OWN], [OWN, OWN, NONE])).toEqual(['ownLaw 2', 'some 0 whole 1', 'noted 2']));

test.each<[string, readonly string[], string]>([
  ['one day', ['2013-07', '2013-07'], 'presumedOn 2 2013-07 2013-07'],
  ['several days', ['2026-03-02', '2001-05-18', '2013-07'], 'presumedBetween 3 2001-05-18 2026-03-02'],
])('tells apart, and once, up to when norms were read that are taken to go on: %s', (_, days, expected) => {
  const t = ((key: string, { count, first, last }: Record<string, unknown>) =>
    [key.replace('answer:summary.', ''), count, first, last].join(' ')) as unknown as TFunction<'answer'>;
  const words = { number: String, ofDate: String } as unknown as Words;
  const read = days.map((attestedOn) => {
    const { node } = row('Treaty', 'BINDING');
    return { node: { ...node, presumed: true, attestedOn } } as AnswerEdge;
  });
  const summed = { shown: [...read, NONE], whole: read, place: 'Kazakhstan', asksBearer: false };
  const { presumed, others } = summaryOf(summed, { t, words });
  expect(presumed).toBe(expected);
  expect(others.join()).not.toContain('presumed');
});
