import 'reflect-metadata';
import { TreatyReception } from '../../../src/model/nodes/state';
import { Truth } from '../../../src/model/time/three-valued';
import { between } from '../../store/graph-builder';
import { notIncorporated } from '../../../src/questions/gaps/not-incorporated';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { edge, found, law, row, scene } from './scene';

const { DUALIST, MONIST, STATUTE_NEEDED } = TreatyReception;
const SURE = edge('kaz/code', 'REFERS_TO', 'un/charter');
const UNSURE = {
  ...SURE,
  window: { ...between('2000-01-01', '2020-01-01'), latestStart: '2013-12-31' },
};

test.each<[string, Partial<GapScene>, string[]]>([
  ['must take treaties over, and none does', { reception: DUALIST }, ['NOT_INCORPORATED YES']],
  ['needs a statute for some treaties', { reception: STATUTE_NEEDED }, ['NOT_INCORPORATED UNKNOWN']],
  ['holds treaties as they are', { reception: MONIST }, []],
  ['takes treaties in a way that the sources don’t give', { reception: null }, []],
  ['refers to the treaty', { reception: DUALIST, incorporatedBy: [SURE] }, []],
  ['may refer to the treaty', { reception: DUALIST, incorporatedBy: [UNSURE] }, ['NOT_INCORPORATED UNKNOWN']],
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
  expect(gap?.summary).toBe(
    'Kazakhstan applies treaties within its own law only as far as that law takes them over. The Charter binds it, and no statute or regulation that surely was in force on 2012-10-01 refers to it or carries out an obligation of it: none in the data, which is not none in law.',
  );
  expect(gap?.computedFrom.map(({ kind }) => kind)).toEqual(['PARTICIPATION', 'ABOUT', 'ABOUT']);
});
