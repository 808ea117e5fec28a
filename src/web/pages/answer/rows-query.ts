import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { BorneOperation, CoveringOperation, type AnswerPageFragment } from './answer.generated';
import type { AskedRows } from './asked-rows';

interface Page {
  readonly connection: AnswerPageFragment | null;
  readonly missing: Answered<unknown>['missing'];
}

/** So many rows are painted at once; the others follow. */
const FIRST_PAGE = 60;
const FURTHER_PAGES = 500;

/** The rows of an answer, page by page. */
export function rowsQuery(asked: AskedRows) {
  return infiniteQueryOptions<Page, ApiProblem, { pages: Page[] }, unknown[], string | null>({
    queryKey: ['rows', asked],
    queryFn: ({ pageParam, signal }) => askPage(asked, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ connection }) =>
      connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? undefined) : undefined,
  });
}

async function askPage(asked: AskedRows, after: string | null, signal: AbortSignal): Promise<Page> {
  const { group, bearer, ...rest } = asked;
  const variables = { ...rest, after, first: after ? FURTHER_PAGES : FIRST_PAGE };
  if (bearer !== undefined) {
    const { data, missing } = await ask(BorneOperation, { ...variables, bearer }, signal);
    return { connection: data.obligationsBorneBy, missing };
  }
  const { data, missing } = await ask(CoveringOperation, { ...variables, group: group ?? '' }, signal);
  return { connection: data.obligationsCovering, missing };
}
