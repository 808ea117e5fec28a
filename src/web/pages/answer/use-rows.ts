import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ApiProblem } from '../../api/api-problem';
import type { Answered } from '../../api/ask';
import { useLanguage } from '../../language/use-language';
import type { AnswerPageFragment } from './answer.generated';
import type { AskedRows } from './asked-rows';
import { rowsQuery } from './rows-query';

export type AnswerEdge = AnswerPageFragment['edges'][number];
export type AnswerRow = AnswerEdge['node'];

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
  useLanguage();
  const query = useInfiniteQuery({ ...rowsQuery(asked), enabled });
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
