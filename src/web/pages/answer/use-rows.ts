import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { BorneOperation, CoveringOperation, type AnswerPageFragment } from './answer.generated';

export type AnswerEdge = AnswerPageFragment['edges'][number];
export type AnswerRow = AnswerEdge['node'];

/** What the API is asked for: whom it is about, where, when and on which topics. */
export interface AskedRows {
  readonly group?: string | undefined;
  readonly bearer?: string | undefined;
  readonly state: string;
  readonly asOf: string;
  readonly topics: string[] | null;
}

interface Page {
  readonly connection: AnswerPageFragment | null;
  readonly missing: Answered<unknown>['missing'];
}

/** So many rows are painted at once; the others follow. */
const FIRST_PAGE = 60;
const FURTHER_PAGES = 500;

/** The rows of an answer, all of them in the end. */
export interface Rows {
  readonly edges: readonly AnswerEdge[];
  readonly total: number;
  readonly isComplete: boolean;
  /** Whether there is an answer at all. */
  readonly isThere: boolean;
  readonly problem: ApiProblem | null;
  readonly missing: Answered<unknown>['missing'];
  again(this: void): void;
}

export function useRows(asked: AskedRows, enabled: boolean): Rows {
  const query = useInfiniteQuery<Page, ApiProblem, { pages: Page[] }, unknown[], string | null>({
    queryKey: ['rows', asked],
    queryFn: ({ pageParam, signal }) => askPage(asked, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ connection }) =>
      connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? undefined) : undefined,
    enabled,
  });
  const { hasNextPage, isFetching, fetchNextPage, error } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, error]);
  const pages = query.data?.pages ?? [];
  return {
    edges: pages.flatMap(({ connection }) => connection?.edges ?? []),
    total: pages[0]?.connection?.totalCount ?? 0,
    isComplete: !!query.data && !hasNextPage,
    isThere: !!query.data,
    problem: error,
    missing: pages.flatMap(({ missing }) => missing),
    again: () => void (query.data ? fetchNextPage() : query.refetch()),
  };
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
