import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { CountRequest, CountedField, GraphStore, Selection, ValueCount } from '../../store/graph-store';

/** How many nodes have a value, and of these, how many have which value of the next field. */
export interface CountBranch {
  readonly value: string | null;
  readonly count: number;
  readonly branches: readonly CountBranch[];
}

/** The most combinations of values that are counted. */
const MOST_COMBINATIONS = 10_000;

/**
 * Counts by one field after the other, at most `first` values of each, the largest first; ties by value. Throws
 * `TOO_MANY_ROWS` where there are too many combinations of values.
 */
export async function countTree(
  store: GraphStore,
  selection: Selection,
  fields: readonly CountedField[],
  first: number,
): Promise<readonly CountBranch[]> {
  const levels: (readonly ValueCount[])[] = [];
  for (let depth = fields.length; depth > 0; depth -= 1) {
    const next = fields[depth];
    const below = levels[0];
    const isPartition = below && next && next.by !== 'RELATION';
    levels.unshift(
      isPartition
        ? summed(below)
        : await counted(store, { ...selection, fields: fields.slice(0, depth), limit: MOST_COMBINATIONS + 1 }),
    );
  }
  return branchesOf(levels, [], first);
}

/** Counts rows of a list that was judged in the same way; a row counts for each of its values of a field. */
export function countRows<R>(
  rows: readonly R[],
  valuesOf: readonly ((row: R) => readonly (string | null)[])[],
  first: number,
): readonly CountBranch[] {
  const [values, ...below] = valuesOf;
  if (!values) return [];
  const byValue = new Map<string | null, R[]>();
  for (const row of rows) {
    for (const value of values(row)) byValue.set(value, [...(byValue.get(value) ?? []), row]);
  }
  return [...byValue]
    .map(([value, same]) => ({ value, count: same.length, same }))
    .sort((one, other) => other.count - one.count || compareValues(one.value, other.value))
    .slice(0, first)
    .map(({ value, count, same }) => ({ value, count, branches: countRows(same, below, first) }));
}

async function counted(store: GraphStore, request: CountRequest): Promise<readonly ValueCount[]> {
  const counts = await store.countsBy(request);
  if (counts.length <= MOST_COMBINATIONS) return counts;
  throw new LexgraphError(
    'TOO_MANY_ROWS',
    `There are more than ${MOST_COMBINATIONS} combinations of values to count. Count by fewer fields, or filter.`,
  );
}

/** Every node has one value of the last field, so that what it is counted by before sums up. */
function summed(counts: readonly ValueCount[]): readonly ValueCount[] {
  const sums = new Map<string, ValueCount>();
  for (const { values, count } of counts) {
    const shorter = values.slice(0, -1);
    const key = JSON.stringify(shorter);
    sums.set(key, { values: shorter, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}

function branchesOf(
  levels: readonly (readonly ValueCount[])[],
  above: readonly (string | null)[],
  first: number,
): CountBranch[] {
  const [level = [], ...below] = levels;
  return level
    .filter(({ values }) => above.every((value, index) => values[index] === value))
    .map(({ values, count }) => ({ value: values.at(-1) ?? null, count }))
    .sort((one, other) => other.count - one.count || compareValues(one.value, other.value))
    .slice(0, first)
    .map((each) => ({ ...each, branches: branchesOf(below, [...above, each.value], first) }));
}

/** No value comes last. */
function compareValues(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
