import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { incompleteDefinition } from '../../../src/questions/gaps/incomplete-definition';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { found, norm, row, scene, summaryOf } from './scene';

const { UNKNOWN, NO } = Truth;
const DEFINITION = { row: row({ modality: 'DEFINITION' }) };
const YES = ['INCOMPLETE_DEFINITION YES'];
const OPEN = ['INCOMPLETE_DEFINITION UNKNOWN'];
const other = (given: Parameters<typeof norm>[0]) => norm({ id: 'kaz/code/art-2', ...given });

test.each<[string, Partial<GapScene>, string[]]>([
  ['lacks an act', { implementing: [norm({ lacks: ['free'] })] }, YES],
  ['lacks an age', { implementing: [norm({ lacks: ['age'] })] }, YES],
  ['lacks nothing', { implementing: [norm({ covers: ['free'] })] }, []],
  ['lacks what another one has', { implementing: [norm({ lacks: ['free'] }), other({ covers: ['free'] })] }, []],
  [
    'lacks two things of which another one has one',
    { implementing: [norm({ lacks: ['free', 'age'] }), other({ covers: ['free'] })] },
    YES,
  ],
  ['may be in force', { implementing: [norm({ lacks: ['free'], inForce: UNKNOWN })] }, OPEN],
  ['defines what may bind', { binding: UNKNOWN, implementing: [norm({ lacks: ['free'] })] }, OPEN],
  ['defines what does not bind', { binding: NO, implementing: [norm({ lacks: ['free'] })] }, []],
])('of a national definition that %s', (_case, given, expected) => {
  expect(found(incompleteDefinition, { ...DEFINITION, ...given })).toEqual(expected);
});

test('of what is no definition there is none: see NARROWER_PROTECTION', () => {
  expect(found(incompleteDefinition, { implementing: [norm({ lacks: ['age'] })] })).toEqual([]);
});

test('names the elements that are lacking and that no other provision has', () => {
  const implementing = [norm({ lacks: ['free', 'age'] }), other({ covers: ['free'] })];
  const [gap] = incompleteDefinition(scene({ ...DEFINITION, implementing }));
  expect(summaryOf(gap)).toBe(
    'The law of Kazakhstan has the definition “Schooling” (Charter, art. 1) only in part, as a source says: Code, art. 1. It lacks: Under eighteen (age). That provision was in force on 2012-10-01.',
  );
});
