import 'reflect-metadata';
import { PartyStatus } from '../../../src/model/values/party-status';
import { Standing } from '../../../src/model/values/standing';
import { notParty } from '../../../src/questions/gaps/not-party';
import { act, node, participationOf } from '../participation/acts';
import { DAY, found, row, scene, shown } from './scene';
import { asWritten } from '../../../src/model/words/told';

const TREATY = node('Treaty', 'un/charter', { name: 'Charter', adoptedOn: '1989-11-20' });
const PACT = node('Agreement', 'cis/pact', { name: 'Pact', form: 'BILATERAL' });

function of(acts: Parameters<typeof participationOf>[1], instrument = TREATY, standing = Standing.UNKNOWN) {
  const participation = participationOf(instrument, acts).on(DAY);
  return { row: row({ instrument, participation, standing }) };
}

test.each([
  ['a source says so', [act('NOT_PARTY', { attestedOn: '2012-10-01' })], ['NOT_PARTY YES']],
  ['it consented only later', [act('RATIFICATION', { date: '2013-01-01' })], ['NOT_PARTY YES']],
  ['it has only signed', [act('SIGNATURE', { date: '2008-12-11' })], ['NOT_PARTY YES']],
  [
    'it has withdrawn',
    [
      act('RATIFICATION', { date: '1994-08-12' }),
      act('DENUNCIATION', { date: '2000-01-01', effectiveFrom: '2001-01-01' }),
    ],
    ['NOT_PARTY YES'],
  ],
  [
    'the acts allow no conclusion for the day',
    [act('NOT_PARTY', { attestedOn: '2009-10' }), act('RATIFICATION', { attestedOn: '2016-07-16' })],
    ['NOT_PARTY UNKNOWN'],
  ],
  ['no act is recorded, for silence is no gap', [], []],
  ['it is a party', [act('RATIFICATION', { date: '1994-08-12' })], []],
  ['it is a party, and the treaty not in force for it yet', [act('RATIFICATION', { date: '2012-09-30' })], []],
])('where %s', (_case, acts, expected) => {
  expect(found(notParty, of(acts))).toEqual(expected);
});

test('of an agreement of two States the signature may have been definitive', () => {
  expect(found(notParty, of([act('SIGNATURE', { attestedOn: '2012-10-01' })], PACT))).toEqual(['NOT_PARTY UNKNOWN']);
});

test('a provision that a reservation shuts out is no gap of a State outside', () => {
  expect(found(notParty, of([act('RATIFICATION', { date: '1994-08-12' })], TREATY, Standing.NOT_BINDING))).toEqual([]);
});

test('of national law and soft law there is none', () => {
  expect(found(notParty, { row: row({ participation: null, standing: Standing.SOFT_LAW }) })).toEqual([]);
});

test.each([
  [PartyStatus.NOT_PARTY, [act('NOT_PARTY', {})], 'Kazakhstan was not a party to the Charter on 2012-10-01. Why.'],
  [
    PartyStatus.SIGNATORY,
    [act('SIGNATURE', { date: '2008' })],
    'Kazakhstan had signed the Charter, but was not a party to it on 2012-10-01. Why.',
  ],
  [
    PartyStatus.WITHDRAWN,
    [act('RATIFICATION', { date: '1994-08-12' }), act('DENUNCIATION', { effectiveFrom: '2001-01-01' })],
    'Kazakhstan was no longer a party to the Charter on 2012-10-01. Why.',
  ],
  [
    PartyStatus.UNKNOWN,
    [act('RATIFICATION', { attestedOn: '2016-07-16' })],
    'Whether Kazakhstan was a party to the Charter on 2012-10-01 is not known. Why.',
  ],
])('is told in a sentence, with the reason and the acts: %s', (status, acts, summary) => {
  const participation = participationOf(TREATY, acts).on(DAY);
  expect(participation.status).toBe(status);
  const [gap] = notParty(scene({ row: row({ participation, reason: asWritten('Why.') }) }));
  expect(shown(gap)).toMatchObject({ summary, cause: 'un/charter', basis: 'COMPUTED', assertion: null });
  expect(gap?.computedFrom).toEqual(participation.decisive);
});
