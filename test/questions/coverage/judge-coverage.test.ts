import 'reflect-metadata';
import { GroupHierarchy, compareWays } from '../../../src/questions/coverage/group-hierarchy';
import { judgeCoverage } from '../../../src/questions/coverage/judge-coverage';
import fc from '../../seeded-fast-check';

/** `a > b`: every a is a b. */
function hierarchyOf(...lines: readonly string[]): GroupHierarchy {
  return new GroupHierarchy(
    lines.map((line) => {
      const [narrower = '', broader = ''] = line.split(' > ');
      return { narrower, broader };
    }),
  );
}

const GROUPS = hierarchyOf(
  'migrant-children > children',
  'migrant-children > family-members',
  'family-members > migrants',
  'children > everyone',
  'migrants > everyone',
  'irregular-migrant-children > migrant-children',
  'regular-migrant-children > migrant-children',
  'irregular-migrant-children > irregular-migrants',
  'irregular-migrants > migrants',
  'working-migrant-children > migrant-children',
  'working-migrant-children > employees-under-18',
  'employees-under-18 > employees',
  'employees > everyone',
  'prisoners > everyone',
);

type Row = readonly [what: string, protects: readonly string[], excludes: readonly string[], answer: string | null];

const judged = (group: string, alsoIn: readonly string[], protects: readonly string[], excludes: readonly string[]) => {
  const judgment = judgeCoverage({ group, alsoIn }, protects, excludes, GROUPS);
  return judgment && `${judgment.coverage} ${judgment.via.join(' ')}`;
};

const MIGRANT_CHILDREN: readonly Row[] = [
  ['it names the group', ['migrant-children'], [], 'DIRECT migrant-children'],
  ['it names a wider group', ['children'], [], 'INHERITED migrant-children children'],
  ['it names everyone: the shortest way up', ['everyone'], [], 'INHERITED migrant-children children everyone'],
  [
    'it names migrants, by way of their families',
    ['migrants'],
    [],
    'INHERITED migrant-children family-members migrants',
  ],
  ['it names a narrower group', ['regular-migrant-children'], [], 'PARTIAL migrant-children regular-migrant-children'],
  [
    'it names a group that shares a narrower one',
    ['employees-under-18'],
    [],
    'PARTIAL migrant-children working-migrant-children employees-under-18',
  ],
  [
    'it names a wider group than that one',
    ['employees'],
    [],
    'PARTIAL migrant-children working-migrant-children employees-under-18 employees',
  ],
  ['it names others only', ['prisoners'], [], null],
  ['it names nobody', [], [], null],
  [
    'it names the group and a wider one: the closer counts',
    ['everyone', 'migrant-children', 'children'],
    [],
    'DIRECT migrant-children',
  ],
  [
    'it names a wider and a narrower one: the wider counts',
    ['regular-migrant-children', 'everyone'],
    [],
    'INHERITED migrant-children children everyone',
  ],
  [
    'it names two wider ones: the nearer counts',
    ['everyone', 'family-members'],
    [],
    'INHERITED migrant-children family-members',
  ],
  [
    'it names two wider ones as near: the first by id counts',
    ['family-members', 'children'],
    [],
    'INHERITED migrant-children children',
  ],
  [
    'it names two narrower ones: the first by id counts',
    ['regular-migrant-children', 'irregular-migrant-children'],
    [],
    'PARTIAL migrant-children irregular-migrant-children',
  ],
  ['it shuts the group out', ['children'], ['migrant-children'], 'EXCLUDED migrant-children'],
  ['it names the group and shuts it out', ['migrant-children'], ['migrant-children'], 'EXCLUDED migrant-children'],
  ['it shuts a wider group out', ['children'], ['migrants'], 'EXCLUDED migrant-children family-members migrants'],
  [
    'it shuts a part of the group out',
    ['children'],
    ['irregular-migrant-children'],
    'PARTIAL migrant-children children',
  ],
  [
    'it shuts out a group that shares members with it',
    ['children'],
    ['irregular-migrants'],
    'PARTIAL migrant-children children',
  ],
  [
    'it names the group and shuts a part of it out',
    ['migrant-children'],
    ['irregular-migrant-children'],
    'PARTIAL migrant-children',
  ],
  [
    'it shuts the whole and a part out',
    ['children'],
    ['irregular-migrant-children', 'migrant-children'],
    'EXCLUDED migrant-children',
  ],
  ['it shuts out others only', ['children'], ['prisoners'], 'INHERITED migrant-children children'],
  ['it shuts out a part, and names others only', ['prisoners'], ['irregular-migrant-children'], null],
];

describe('migrant children', () => {
  test.each(MIGRANT_CHILDREN)('%s', (_, protects, excludes, answer) => {
    expect(judged('migrant-children', [], protects, excludes)).toBe(answer);
  });
});

describe('children who are in several groups at once', () => {
  test.each<[string, string, readonly string[], ...rest: [readonly string[], readonly string[], string | null]]>([
    [
      'it names the other group: they are in it',
      'migrant-children',
      ['employees-under-18'],
      ['employees-under-18'],
      [],
      'INHERITED employees-under-18',
    ],
    [
      'it names a wider group of the other',
      'migrant-children',
      ['employees-under-18'],
      ['employees'],
      [],
      'INHERITED employees-under-18 employees',
    ],
    [
      'it names the group itself',
      'migrant-children',
      ['employees-under-18'],
      ['migrant-children'],
      [],
      'DIRECT migrant-children',
    ],
    [
      'it shuts the other group out',
      'migrant-children',
      ['irregular-migrants'],
      ['children'],
      ['irregular-migrants'],
      'EXCLUDED irregular-migrants',
    ],
    [
      'it shuts out a group that only the first shares',
      'migrant-children',
      ['regular-migrant-children'],
      ['children'],
      ['irregular-migrants'],
      'INHERITED migrant-children children',
    ],
    [
      'it names a narrower group of both',
      'children',
      ['employees'],
      ['working-migrant-children'],
      [],
      'PARTIAL children migrant-children working-migrant-children',
    ],
    [
      'it names a group that none of them is in for sure',
      'migrant-children',
      ['irregular-migrants'],
      ['employees-under-18'],
      [],
      null,
    ],
  ])('%s', (_, group, alsoIn, protects, excludes, answer) => {
    expect(judged(group, alsoIn, protects, excludes)).toBe(answer);
  });
});

describe('the hierarchy', () => {
  test('a group is its own wider and narrower one', () => {
    expect(GROUPS.isWithin('everyone', 'everyone')).toBe(true);
    expect([...GROUPS.descendants('prisoners')]).toEqual(['prisoners']);
    expect(GROUPS.wayUp('children', 'children')).toEqual(['children']);
    expect(GROUPS.wayAcross('children', 'children')).toEqual(['children']);
  });

  test.each([
    ['migrants', true],
    ['family-members', true],
    ['everyone', true],
    ['employees', false],
    ['working-migrant-children', false],
  ])('migrant children are within %s: %s', (wider, isWithin) => {
    expect(GROUPS.isWithin('migrant-children', wider)).toBe(isWithin);
  });

  test('all groups that can share members', () => {
    expect([...GROUPS.overlapping(['regular-migrant-children'])].sort()).toEqual([
      'children',
      'everyone',
      'family-members',
      'migrant-children',
      'migrants',
      'regular-migrant-children',
    ]);
    expect(GROUPS.overlapping(['migrant-children']).has('employees')).toBe(true);
    expect(GROUPS.overlapping(['migrant-children']).has('prisoners')).toBe(false);
    expect(GROUPS.overlapping(['prisoners', 'employees']).has('migrant-children')).toBe(true);
  });

  test('a group that no one declared stands alone', () => {
    expect([...GROUPS.overlapping(['nobody'])]).toEqual(['nobody']);
    expect(GROUPS.wayUp('nobody', 'everyone')).toBeNull();
    expect(GROUPS.wayAcross('nobody', 'everyone')).toBeNull();
  });

  test.each([
    ['up', ['s > b', 's > a', 'b > n', 'a > n'], 's', 'n', 's a n'],
    ['up, where the later step differs', ['s > a', 's > b', 'a > d', 'b > c', 'c > n', 'd > n'], 's', 'n', 's a d n'],
    ['down', ['b > q', 'a > q', 'n > a', 'n > b'], 'q', 'n', 'q a n'],
    ['down and up', ['s > q', 's > a', 's > b', 'a > d', 'b > c', 'c > n', 'd > n'], 'q', 'n', 'q s a d n'],
  ])('of ways as short, the first by ids: %s', (_, lines, from, to, way) => {
    const hierarchy = hierarchyOf(...lines);
    expect((hierarchy.wayUp(from, to) ?? hierarchy.wayAcross(from, to))?.join(' ')).toBe(way);
  });

  const small = fc
    .uniqueArray(
      fc.tuple(fc.nat(6), fc.nat(6)).filter(([low, high]) => low < high),
      { selector: String, maxLength: 14 },
    )
    .chain((pairs) =>
      fc
        .shuffledSubarray([...'abcdefg'], { minLength: 7 })
        .map((names) => pairs.map(([low, high]) => [names[low] as string, names[high] as string] as const)),
    );

  /** Every way along the pairs from one group to another. */
  const waysOf = (pairs: readonly (readonly [string, string])[], from: string, to: string): string[][] =>
    from === to
      ? [[from]]
      : pairs
          .filter(([start]) => start === from)
          .flatMap(([, next]) => waysOf(pairs, next, to).map((way) => [from, ...way]));

  test('the way up is the shortest of all, and of those the first by ids', () => {
    fc.assert(
      fc.property(small, fc.constantFrom(...'abcdefg'), fc.constantFrom(...'abcdefg'), (pairs, from, to) => {
        const hierarchy = new GroupHierarchy(pairs.map(([narrower, broader]) => ({ narrower, broader })));
        expect(hierarchy.wayUp(from, to)).toEqual(waysOf(pairs, from, to).sort(compareWays)[0] ?? null);
      }),
      { numRuns: 300 },
    );
  });

  test('the way across is the shortest of all, and of those the first by ids', () => {
    fc.assert(
      fc.property(small, fc.constantFrom(...'abcdefg'), fc.constantFrom(...'abcdefg'), (pairs, from, to) => {
        const hierarchy = new GroupHierarchy(pairs.map(([narrower, broader]) => ({ narrower, broader })));
        const down = pairs.map(([narrower, broader]) => [broader, narrower] as const);
        const all = [...'abcdefg'].flatMap((shared) =>
          waysOf(down, from, shared).flatMap((first) =>
            waysOf(pairs, shared, to).map((second) => [...first, ...second.slice(1)]),
          ),
        );
        expect(hierarchy.wayAcross(from, to)).toEqual(all.sort(compareWays)[0] ?? null);
      }),
      { numRuns: 1000 },
    );
  });
});
