import type { MemoEdge } from '../../src/web/pages/memo/finding';
import { shortRowsOf } from '../../src/web/pages/memo/short-rows';

interface Told {
  readonly kind?: 'Treaty' | 'Statute';
  readonly instrument: string;
  readonly coverage?: string;
  readonly standing?: string;
}

function rows(count: number, { kind = 'Treaty', instrument, coverage = 'INHERITED', standing = 'BINDING' }: Told) {
  return Array.from({ length: count }, (_, index) => {
    const node = {
      standing,
      coverage,
      obligation: { id: `${instrument}#${index + 1}`, subjects: { edges: [] } },
      instrument: { id: instrument, __typename: kind },
      provision: { id: `${instrument}/${index + 1}` },
      implementedBy: [],
      contradictedBy: [],
    };
    return { node, cursor: node.obligation.id } as unknown as MemoEdge;
  });
}

/** How many rows of each instrument the short memo keeps. */
function kept(told: readonly MemoEdge[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { node } of shortRowsOf(told, told).flatMap(({ edges }) => edges))
    counts[node.instrument.id] = (counts[node.instrument.id] ?? 0) + 1;
  return counts;
}

const CODE = { kind: 'Statute', instrument: 'code' } as const;

test('of few rows all are kept', () =>
  expect(kept([...rows(20, { instrument: 'treaty' }), ...rows(10, CODE)])).toEqual({ treaty: 20, code: 10 }));

test('national law in force is kept before the third norm of a treaty, which fill what is left', () =>
  expect(
    kept([...rows(20, { instrument: 'treaty' }), ...rows(20, { instrument: 'other' }), ...rows(20, CODE)]),
  ).toEqual({
    treaty: 8,
    other: 2,
    code: 20,
  }));

test('national law is kept before treaties that reach a part of the persons', () =>
  expect(kept([...rows(20, { instrument: 'disability', coverage: 'PARTIAL' }), ...rows(30, CODE)])).toEqual({
    code: 30,
  }));

test('treaties take no more than half, the first norm of each before the second of any', () => {
  const treaties = Array.from({ length: 20 }, (_, index) => rows(2, { instrument: `treaty-${index}` })).flat();
  const counts = kept([...treaties, ...rows(40, CODE)]);
  expect(counts['code']).toBe(15);
  expect(Object.values(counts).filter((count) => count === 1)).toHaveLength(15);
});

test('of national law what reaches all of the persons is kept first', () =>
  expect(kept([...rows(30, { ...CODE, instrument: 'part', coverage: 'PARTIAL' }), ...rows(10, CODE)])).toEqual({
    part: 20,
    code: 10,
  }));

test('what names the persons is kept, and stands last where nobody knows whether it binds', () => {
  const told = [...rows(1, { ...CODE, instrument: 'old', coverage: 'DIRECT', standing: 'UNKNOWN' }), ...rows(40, CODE)];
  expect(kept(told)).toEqual({ old: 1, code: 29 });
  expect(shortRowsOf(told, told).map(({ part }) => part)).toEqual(['ownLaw', 'named']);
});
