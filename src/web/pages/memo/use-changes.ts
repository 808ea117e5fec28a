import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { isDay } from '../../language/dates';
import { useLanguage } from '../../language/use-language';
import type { AskedRows } from '../answer/asked-rows';
import type { Change } from '../answer/change';
import { WhatChangedOperation } from '../answer/dates.generated';
import type { ChangesAsked } from './changes-told';
import { allPages } from './all-pages';

/** Whether a day can be asked about as the earlier one. */
export function isEarlier(since: string, { asOf }: AskedRows): boolean {
  return isDay(since) && since <= asOf;
}

/**
 * All changes since an earlier day, and of which kinds the memo tells; null where none is asked about. Never those of
 * another day, for a memo is kept.
 */
export function useChanges(
  asked: AskedRows | null,
  since: string | undefined,
  kinds: readonly string[] = [],
): UseQueryResult<Answered<ChangesAsked | null>, ApiProblem> {
  return useQuery<Answered<ChangesAsked | null>, ApiProblem>({
    queryKey: ['memo-changes', asked, since, kinds, useLanguage()],
    queryFn: async ({ signal }) => {
      if (!asked || since === undefined || !isEarlier(since, asked)) return { data: null, missing: [] };
      const { data, missing } = await allChanges(asked, since, signal);
      return { data: { since, changes: data, kinds }, missing };
    },
    enabled: asked !== null,
  });
}

function allChanges(asked: AskedRows, since: string, signal: AbortSignal): Promise<Answered<readonly Change[]>> {
  const { group = null, bearer = null, state, topics, asOf } = asked;
  const variables = { group: bearer ? null : group, bearer, state, topics, from: since, to: asOf };
  return allPages(
    async (after) => {
      const { data, missing } = await ask(WhatChangedOperation, { ...variables, after }, signal);
      return { data: data.changes, missing };
    },
    ({ node }) => node,
  );
}
