import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { narrowerProtection } from '../../../src/questions/gaps/narrower-protection';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { found, norm, row, scene, shown } from './scene';

const { UNKNOWN, NO } = Truth;
const YES = ['NARROWER_PROTECTION YES'];
const OPEN = ['NARROWER_PROTECTION UNKNOWN'];
const other = (given: Parameters<typeof norm>[0]) => norm({ id: 'kaz/code/art-2', ...given });

test.each<[string, Partial<GapScene>, string[]]>([
  ['lacks a condition', { implementing: [norm({ lacks: ['everyone'] })] }, YES],
  ['lacks an age', { implementing: [norm({ lacks: ['age'] })] }, YES],
  ['lacks an act, which is not about persons', { implementing: [norm({ lacks: ['free'] })] }, []],
  ['lacks nothing', { implementing: [norm({ covers: ['everyone'] })] }, []],
  [
    'lacks what another one covers',
    { implementing: [norm({ lacks: ['everyone'] }), other({ covers: ['everyone'] })] },
    [],
  ],
  [
    'lacks what another one that may be in force covers',
    { implementing: [norm({ lacks: ['everyone'] }), other({ covers: ['everyone'], inForce: UNKNOWN })] },
    OPEN,
  ],
  ['lacks a condition and may be in force', { implementing: [norm({ lacks: ['everyone'], inForce: UNKNOWN })] }, OPEN],
  ['lacks a condition of what may bind', { binding: UNKNOWN, implementing: [norm({ lacks: ['everyone'] })] }, OPEN],
  ['lacks a condition of what does not bind', { binding: NO, implementing: [norm({ lacks: ['everyone'] })] }, []],
  ['shuts out a group within', { implementing: [norm({ excludes: ['group/migrant-children'] })] }, YES],
  ['shuts out the very group', { implementing: [norm({ excludes: ['group/children'] })] }, YES],
  ['shuts out others', { implementing: [norm({ excludes: ['group/miners'] })] }, []],
  ['names a narrower group', { implementing: [norm({ protects: ['group/pupils'] })] }, YES],
  ['names the very group', { implementing: [norm({ protects: ['group/children'] })] }, []],
  ['names a wider group', { implementing: [norm({ protects: ['group/everyone'] })] }, []],
  ['names nobody', { implementing: [norm()] }, []],
  ['names others, of whom nothing follows', { implementing: [norm({ protects: ['group/miners'] })] }, []],
  [
    'names a narrower group, where another one names all',
    { implementing: [norm({ protects: ['group/pupils'] }), other({ protects: ['group/everyone'] })] },
    [],
  ],
  [
    'names a narrower group, where another one names others',
    { implementing: [norm({ protects: ['group/pupils'] }), other({ protects: ['group/miners'] })] },
    [],
  ],
  [
    'names a narrower group as of an earlier day',
    { implementing: [norm({ protects: ['group/pupils'], attestedOn: '2012-09' })] },
    OPEN,
  ],
  [
    'names a narrower group as of no day',
    { implementing: [norm({ protects: ['group/pupils'], attestedOn: null })] },
    OPEN,
  ],
])('of a provision that %s', (_case, given, expected) => {
  expect(found(narrowerProtection, given)).toEqual(expected);
});

test('of a definition there is none: see INCOMPLETE_DEFINITION', () => {
  const given = { row: row({ modality: 'DEFINITION' }), implementing: [norm({ lacks: ['everyone'] })] };
  expect(found(narrowerProtection, given)).toEqual([]);
});

test('tells all the ways in which a provision falls short in one gap', () => {
  const implementing = [
    norm({ lacks: ['everyone', 'free'], excludes: ['group/migrant-children'], protects: ['group/pupils'] }),
  ];
  const gaps = narrowerProtection(scene({ implementing }));
  expect(gaps).toHaveLength(1);
  expect(shown(gaps[0])).toMatchObject({
    summary:
      '“Schooling” (Charter, art. 1) is carried out only for a part of those whom it protects: Code, art. 1. It lacks: Every child (condition). It shuts out: group/migrant-children. ' +
      'It names no more than: group/pupils. No other provision in the data that carries the obligation out names all whom it protects, which is not none in law. That provision was in force on 2012-10-01.',
    provision: { id: 'kaz/code/art-1' },
  });
});

test('tells once what several provisions lack, with all of them, and what one of them shuts out by itself', () => {
  const implementing = [
    norm({ lacks: ['everyone'] }),
    other({ lacks: ['everyone', 'age'], excludes: ['group/migrant-children'], inForce: UNKNOWN }),
  ];
  const gaps = narrowerProtection(scene({ implementing }));
  expect(gaps.map(({ provision, cause }) => [provision?.id ?? null, cause.kind])).toEqual([
    [null, 'RULE'],
    ['kaz/code/art-2', 'EDGE'],
  ]);
  const summaries = gaps.map((gap) => (shown(gap) as { summary: string }).summary);
  expect(summaries[0]).toContain('a part of those whom it protects. It lacks: Every child (condition);');
  expect(summaries[0]).toContain(
    'Provisions in force on 2012-10-01, or that nothing in the data had ended: Code, art. 1.',
  );
  expect(summaries[0]).toContain(
    'Provisions of which it is not known whether they were in force on 2012-10-01: Code, art. 2.',
  );
  expect(summaries[1]).not.toContain('It lacks');
});
