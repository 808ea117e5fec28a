import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ApiProblem } from './api-problem';
import { ask, type Answered } from './ask';
import { useLanguage } from '../language/use-language';
import { inLanguage, type Given, type InLanguage } from './in-language';
import type { Operation } from './operation';

/** A page of a list, as each connection of the API has it. */
export interface Connection<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a page of a list is asked with: the cursor of the row before it, and the language, beside what a page gives. */
type Asked<Variables> = Variables & InLanguage & { after?: string | null | undefined };

interface ListAsked<Answer, Variables, Node> {
  readonly operation: Operation<Answer, Asked<Variables>>;
  readonly variables: Variables;
  /** Where the list stands in the answer. */
  readonly listIn: (answer: Answer) => Connection<Node> | null;
  readonly enabled?: boolean;
}

/** A list of the API, all of it in the end. */
export interface WholeList<Node> {
  readonly nodes: readonly Node[];
  readonly total: number;
  readonly isThere: boolean;
  readonly isComplete: boolean;
  readonly problem: ApiProblem | null;
  readonly missing: Answered<unknown>['missing'];
  again(this: void): void;
}

/** Asks for a list page by page until it is whole. The last list stays in sight until the next one is there. */
export function useWholeList<Answer, Variables extends object, Node>({
  operation,
  variables,
  listIn,
  enabled = true,
}: ListAsked<Answer, Variables, Node>): WholeList<Node> {
  useLanguage();
  const query = useInfiniteQuery<Answered<Answer>, ApiProblem, { pages: Answered<Answer>[] }, unknown[], string | null>(
    {
      queryKey: ['list', operation, inLanguage(operation, variables)],
      queryFn: ({ pageParam, signal }) =>
        ask(operation, { ...variables, after: pageParam } as unknown as Given<Asked<Variables>>, signal),
      initialPageParam: null,
      getNextPageParam: ({ data }) => {
        const pageInfo = listIn(data)?.pageInfo;
        return pageInfo?.hasNextPage ? pageInfo.endCursor : undefined;
      },
      enabled,
      placeholderData: keepPreviousData,
    },
  );
  const { hasNextPage, isFetching, fetchNextPage, error } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, error]);
  const pages = query.data?.pages ?? [];
  const lists = pages.map(({ data }) => listIn(data));
  return {
    nodes: lists.flatMap((list) => list?.edges.map(({ node }) => node) ?? []),
    total: lists[0]?.totalCount ?? 0,
    isThere: !!query.data,
    isComplete: !!query.data && !hasNextPage,
    problem: error,
    missing: pages.flatMap(({ missing }) => missing),
    again: () => void (query.data ? fetchNextPage() : query.refetch()),
  };
}
