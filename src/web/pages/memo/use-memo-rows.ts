import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { useLanguage } from '../../language/use-language';
import type { AskedRows } from '../answer/asked-rows';
import { allPages } from './all-pages';
import { MemoBorneOperation, MemoCoveringOperation, type MemoPageFragment } from './memo.generated';
import type { MemoEdge } from './finding';

const PAGE = 200;

/** All rows of an answer with what a memo tells of them. */
export function useMemoRows(asked: AskedRows | null): UseQueryResult<Answered<readonly MemoEdge[]>, ApiProblem> {
  return useQuery<Answered<readonly MemoEdge[]>, ApiProblem>({
    queryKey: ['memo', asked, useLanguage()],
    queryFn: ({ signal }) =>
      allPages(
        (after) => askPage(asked!, after, signal),
        (edge) => edge,
      ),
    enabled: asked !== null,
  });
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
