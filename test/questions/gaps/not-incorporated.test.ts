import 'reflect-metadata';
import { TreatyReception } from '../../../src/model/nodes/state';
import { Truth } from '../../../src/model/time/three-valued';
import { notIncorporated } from '../../../src/questions/gaps/not-incorporated';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { edge, found, law, row, scene, summaryOf } from './scene';

const { DUALIST, MONIST, STATUTE_NEEDED } = TreatyReception;
const SURE = edge('kaz/code', 'REFERS_TO', 'un/charter');

test.each<[string, Partial<GapScene>, string[]]>([
  ['must take treaties over, and none does', { reception: DUALIST }, ['NOT_INCORPORATED YES']],
  ['needs a statute for some treaties', { reception: STATUTE_NEEDED }, ['NOT_INCORPORATED UNKNOWN']],
  ['holds treaties as they are', { reception: MONIST }, []],
  ['takes treaties in a way that the sources don’t give', { reception: null }, []],
  ['refers to the treaty', { reception: DUALIST, incorporatedBy: [{ edge: SURE, holds: Truth.YES }] }, []],
  [
    'may refer to the treaty',
    { reception: DUALIST, incorporatedBy: [{ edge: SURE, holds: Truth.UNKNOWN }] },
    ['NOT_INCORPORATED UNKNOWN'],
  ],
  ['is not in the data on the subject', { reception: DUALIST, lawOnSubject: null }, []],
  [
    'is in the data on the subject as of an earlier day',
    { reception: DUALIST, lawOnSubject: law(Truth.UNKNOWN) },
    ['NOT_INCORPORATED UNKNOWN'],
  ],
  ['is not bound', { reception: DUALIST, binding: Truth.NO }, []],
  ['may be bound', { reception: DUALIST, binding: Truth.UNKNOWN }, []],
  ['is itself what imposes the obligation', { reception: DUALIST, row: row({ participation: null }) }, []],
])('where the law of the State %s', (_case, given, expected) => {
  expect(found(notIncorporated, { lawOnSubject: law(), ...given })).toEqual(expected);
});

test('says that none in the data is not none in law', () => {
  const [gap] = notIncorporated(scene({ reception: DUALIST, lawOnSubject: law() }));
  expect(summaryOf(gap)).toBe(
    'Kazakhstan applies treaties within its own law only as far as that law takes them over. The Charter binds it, and no statute or regulation that surely was in force on 2012-10-01 refers to it or carries out an obligation of it: none in the data, which is not none in law.',
  );
  expect(gap?.computedFrom.map(({ kind }) => kind)).toEqual(['PARTICIPATION', 'ABOUT', 'ABOUT']);
});
