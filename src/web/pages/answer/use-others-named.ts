import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import type { AskedRows } from './asked-rows';
import type { OtherNamed } from './others-named';
import { OthersNamedOperation, WiderGroupsOperation, type WiderGroupsQuery } from './others-named.generated';

/** So many wider groups are asked about at most. */
const MOST_GROUPS = 8;

/**
 * What binds the wider groups within which the group asked about lies, and those around them, on the same topic: the
 * nearest first. None where no topic is asked about, for then it would be all law.
 */
export function useOthersNamed(
  asked: AskedRows | null,
  enabled: boolean,
): UseQueryResult<Answered<readonly OtherNamed[]>, ApiProblem> {
  return useQuery<Answered<readonly OtherNamed[]>, ApiProblem>({
    queryKey: ['others-named', asked],
    queryFn: async ({ signal }) => {
      const { group, bearer, state, asOf, topics } = asked ?? {};
      if (!group || bearer || !state || !asOf || !topics) return { data: [], missing: [] };
      const { data } = await ask(WiderGroupsOperation, { group }, signal);
      const answers = await Promise.all(
        nearestFirst(data).map((wider) => ask(OthersNamedOperation, { group: wider, state, asOf, topics }, signal)),
      );
      return {
        data: answers.flatMap((answer) => answer.data.obligationsCovering?.edges.map(({ node }) => node) ?? []),
        missing: answers.flatMap(({ missing }) => missing),
      };
    },
    enabled: enabled && asked !== null,
  });
}

function nearestFirst({ node }: WiderGroupsQuery): readonly string[] {
  const near = node && 'broader' in node ? node.broader.edges.map((edge) => edge.node) : [];
  const around = near.flatMap((group) => ('broader' in group ? group.broader.edges.map((edge) => edge.node.id) : []));
  return [...new Set([...near.map(({ id }) => id), ...around])].slice(0, MOST_GROUPS);
}
