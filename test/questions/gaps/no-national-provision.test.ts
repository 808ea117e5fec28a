import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { noNationalProvision } from '../../../src/questions/gaps/no-national-provision';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { node } from '../participation/acts';
import { DAY, edge, found, law, norm, row, scene, shown, summaryOf } from './scene';

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
  ['no act is held whole on the subject', { lawOnSubject: law(UNKNOWN) }, [`${KIND} UNKNOWN`]],
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
  expect(shown(gap)).toMatchObject({
    summary:
      'No provision of the law of Kazakhstan in the data carries out “Schooling” (Charter, art. 1): none in the data, which is not none in law. ' +
      `The data holds law of Kazakhstan on the subject, such as on “Schooling” Code, art. 9, as of ${DAY}. The acts that deal with it are held whole on it. What is set against it is no law: Plan.`,
    attestedOn: DAY,
    provision: null,
    cause: 'un/charter/art-1#norm',
  });
  expect(gap?.computedFrom.map(({ from }) => from)).toEqual(['kaz/plan-1', 'un/charter/art-1#norm', 'kaz/code/art-9']);
});

test('tells provisions whose force is not known from none', () => {
  const [gap] = noNationalProvision(scene({ lawOnSubject: law(), implementing: [norm({ inForce: UNKNOWN })] }));
  expect(summaryOf(gap)).toContain(
    'Of what carries out “Schooling” (Charter, art. 1) in the law of Kazakhstan in the data, it is not known whether it was in force on 2012-10-01: Code, art. 1.',
  );
  expect(summaryOf(gap)).not.toContain('none in the data');
  expect(gap?.computedFrom).toContainEqual(edge('kaz/code/art-1', 'IMPLEMENTS', 'un/charter/art-1#norm'));
});

test('says on which subject no act is held whole', () => {
  const [gap] = noNationalProvision(scene({ lawOnSubject: law(YES) }));
  const [partly] = noNationalProvision(scene({ lawOnSubject: law(UNKNOWN) }));
  expect(summaryOf(gap)).not.toContain('not read');
  expect(summaryOf(partly)).toContain(
    'No act is held whole on “Schooling”: what else the law says there was not read, so that nothing follows for 2012-10-01.',
  );
});

describe('of what is to be a crime', () => {
  const penal = { lawOnSubject: law(), isPenal: true };

  test('only a provision with a penalty carries it out', () => {
    expect(found(noNationalProvision, { ...penal, implementing: [norm({ punishes: true })] })).toEqual([]);
    expect(found(noNationalProvision, { ...penal, implementing: [norm()] })).toEqual(['NO_NATIONAL_PROVISION YES']);
  });

  test('one without is named', () => {
    const [gap] = noNationalProvision(scene({ ...penal, implementing: [norm()] }));
    expect(summaryOf(gap)).toContain('carries out “Schooling” (Charter, art. 1) with a penalty: none in the data');
    expect(summaryOf(gap)).toContain('What is set against it sets no penalty: Code, art. 1.');
  });
});

describe('where what carried it out was struck out', () => {
  const over = (holds: Truth) => {
    const { edge: carriedOut, provision } = norm({ id: 'kaz/code/art-7' });
    return { edge: carriedOut, provision, instrument: node('Statute', 'kaz/code', { name: 'Code' }), holds };
  };

  test.each<[Truth, string[]]>([
    [YES, ['NO_NATIONAL_PROVISION YES']],
    [UNKNOWN, ['NO_NATIONAL_PROVISION UNKNOWN']],
  ])('%s, nothing else on the subject need be held', (holds, expected) => {
    expect(found(noNationalProvision, { struckOut: [over(holds)] })).toEqual(expected);
  });

  test('another provision may carry it out', () => {
    expect(found(noNationalProvision, { struckOut: [over(YES)], implementing: [norm()] })).toEqual([]);
  });

  test('the gap says so', () => {
    const [gap] = noNationalProvision(scene({ struckOut: [over(YES)] }));
    expect(summaryOf(gap)).toContain('Code, art. 7 carried it out, and was struck out.');
  });
});
