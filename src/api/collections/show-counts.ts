import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import type { CountBranch } from './count-tree';
import type { ValueCount } from './value-count';

/** Counts by one field after the other as the API shows them. */
export function showCounts(
  branches: readonly CountBranch[],
  [field = '', ...below]: readonly string[],
  [isNode = false, ...areNodes]: readonly boolean[],
  asOf: string,
  context: RequestContext,
): ValueCount[] {
  context.charge(branches.length);
  return branches.map(({ value, count, branches: nested }) => ({
    field,
    value,
    count,
    node: async () => {
      const record = isNode && value !== null ? await context.node(value) : null;
      return record && hydrate(record, asOf);
    },
    countsBy: showCounts(nested, below, areNodes, asOf, context),
  }));
}
