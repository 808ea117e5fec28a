import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { useLanguage } from '../../language/use-language';
import type { AskedRows } from '../answer/asked-rows';
import { MemoBorneOperation, MemoCoveringOperation, type MemoPageFragment } from './memo.generated';
import type { MemoEdge } from './memo';

const PAGE = 200;

/** All rows of an answer with what a memo tells of them. */
export function useMemoRows(asked: AskedRows | null): UseQueryResult<Answered<readonly MemoEdge[]>, ApiProblem> {
  return useQuery<Answered<readonly MemoEdge[]>, ApiProblem>({
    queryKey: ['memo', asked, useLanguage()],
    queryFn: ({ signal }) => askAll(asked!, signal),
    enabled: asked !== null,
  });
}

async function askAll(asked: AskedRows, signal: AbortSignal): Promise<Answered<readonly MemoEdge[]>> {
  const edges: MemoEdge[] = [];
  const missing: Answered<unknown>['missing'][number][] = [];
  let after: string | null = null;
  do {
    const page = await askPage(asked, after, signal);
    edges.push(...(page.data?.edges ?? []));
    missing.push(...page.missing);
    after = page.data?.pageInfo.hasNextPage ? page.data.pageInfo.endCursor : null;
  } while (after !== null);
  return { data: edges, missing };
}

async function askPage(
  { group, bearer, ...rest }: AskedRows,
  after: string | null,
  signal: AbortSignal,
): Promise<Answered<MemoPageFragment | null>> {
  const variables = { ...rest, after, first: PAGE };
  if (bearer !== undefined) {
    const { data, missing } = await ask(MemoBorneOperation, { ...variables, bearer }, signal);
    return { data: data.obligationsBorneBy, missing };
  }
  const { data, missing } = await ask(MemoCoveringOperation, { ...variables, group: group ?? '' }, signal);
  return { data: data.obligationsCovering, missing };
}
