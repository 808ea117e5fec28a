import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { askedLanguage } from '../../api/in-language';
import type { AnswerPageFragment } from './answer.generated';
import type { AskedRows } from './asked-rows';
import { pageAsked } from './page-asked';

interface Page {
  readonly connection: AnswerPageFragment | null;
  readonly missing: Answered<unknown>['missing'];
}

/** The rows of an answer, page by page. */
export function rowsQuery(asked: AskedRows) {
  return infiniteQueryOptions<Page, ApiProblem, { pages: Page[] }, unknown[], string | null>({
    queryKey: ['rows', asked, askedLanguage.current],
    queryFn: ({ pageParam, signal }) => askPage(asked, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ connection }) =>
      connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? undefined) : undefined,
  });
}

async function askPage(asked: AskedRows, after: string | null, signal: AbortSignal): Promise<Page> {
  const { operation, variables } = pageAsked(asked, after);
  const { data, missing } = await ask(operation, variables, signal);
  return { connection: data.obligationsBorneBy ?? data.obligationsCovering ?? null, missing };
}
