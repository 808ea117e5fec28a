import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { noNationalProvision } from '../../../src/questions/gaps/no-national-provision';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { node } from '../participation/acts';
import { DAY, edge, found, law, norm, row, scene } from './scene';

const { YES, UNKNOWN, NO } = Truth;
const KIND = 'NO_NATIONAL_PROVISION';

test.each<[string, Partial<GapScene>, string[]]>([
  ['none carries it out', {}, [`${KIND} YES`]],
  ['one carries it out', { implementing: [norm()] }, []],
  ['one carries it out in part', { implementing: [norm({ lacks: ['free'] })] }, []],
  ['one that carries it out may be in force', { implementing: [norm({ inForce: UNKNOWN })] }, [`${KIND} UNKNOWN`]],
  ['of two one is in force', { implementing: [norm({ inForce: UNKNOWN }), norm({ id: 'kaz/code/art-2' })] }, []],
  ['one contradicts it', { contradicting: [norm({ kind: 'CONTRADICTS' })] }, [`${KIND} YES`]],
  ['the data holds no law on the subject', { lawOnSubject: null }, []],
  ['the law on the subject speaks of an earlier day', { lawOnSubject: law(UNKNOWN) }, [`${KIND} UNKNOWN`]],
  ['it does not bind', { binding: NO }, []],
  ['it may bind: an absence of measures against it says nothing', { binding: UNKNOWN }, []],
  ['others than the State bear it', { stateBears: false }, []],
  ['it stands in national law', { row: row({ participation: null }) }, []],
  ['it is a prohibition', { row: row({ modality: 'PROHIBITION' }) }, [`${KIND} YES`]],
  ['it is a definition', { row: row({ modality: 'DEFINITION' }) }, []],
  ['it is a permission', { row: row({ modality: 'PERMISSION' }) }, []],
  ['it is a power', { row: row({ modality: 'POWER' }) }, []],
])('where %s', (_case, given, expected) => {
  expect(found(noNationalProvision, { lawOnSubject: law(), ...given })).toEqual(expected);
});

test('names the law on the subject, and measures that are no law', () => {
  const measure = {
    ...norm({ id: 'kaz/plan-1' }),
    provision: node('Policy', 'kaz/plan', { name: 'Plan' }),
    isLaw: false,
  };
  const [gap] = noNationalProvision(scene({ lawOnSubject: law(), measures: [measure] }));
  expect(gap).toMatchObject({
    summary:
      'No provision of the law of Kazakhstan in the data carries out “Schooling” (Charter, art. 1): none in the data, which is not none in law. ' +
      `The data holds law of Kazakhstan on the subject, such as on “Schooling” Code, art. 9, as of ${DAY}. What is set against it is no law: Plan.`,
    attestedOn: DAY,
    provision: null,
    cause: 'un/charter/art-1#norm',
  });
  expect(gap?.computedFrom.map(({ from }) => from)).toEqual(['kaz/plan-1', 'un/charter/art-1#norm', 'kaz/code/art-9']);
});

test('tells provisions whose force is not known from none', () => {
  const [gap] = noNationalProvision(scene({ lawOnSubject: law(), implementing: [norm({ inForce: UNKNOWN })] }));
  expect(gap?.summary).toContain(
    'Of what carries out “Schooling” (Charter, art. 1) in the law of Kazakhstan in the data, it is not known whether it was in force on 2012-10-01: Code, art. 1.',
  );
  expect(gap?.summary).not.toContain('none in the data');
  expect(gap?.computedFrom).toContainEqual(edge('kaz/code/art-1', 'IMPLEMENTS', 'un/charter/art-1#norm'));
});

test('says where the sources of the law speak of an earlier day', () => {
  const [gap] = noNationalProvision(scene({ lawOnSubject: law(YES) }));
  const [older] = noNationalProvision(scene({ lawOnSubject: law(UNKNOWN) }));
  expect(gap?.summary).not.toContain('allow no conclusion');
  expect(older?.summary).toContain('Of 2012-10-01 these sources allow no conclusion.');
});
