import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AskedRows } from './asked-rows';
import { rowsQuery } from './rows-query';

/** Who reads on for so long, in milliseconds, is not stepping through the days faster than answers come. */
const AT_REST = 150;

/**
 * Has the rows of these days at hand once the reader rests on an answer, one day after the other, so that a step to
 * them does not wait.
 */
export function useRowsAtHand(asked: AskedRows, days: readonly (string | undefined)[]): void {
  const client = useQueryClient();
  const { group, bearer, state, topics } = asked;
  const about = JSON.stringify({ group, bearer, state, topics });
  const wanted = days.filter((day) => day !== undefined).join(' ');
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      for (const asOf of wanted.split(' ').filter(Boolean)) {
        const question = { ...(JSON.parse(about) as Omit<AskedRows, 'asOf'>), asOf };
        if (!isOver) await client.prefetchInfiniteQuery(rowsQuery(question));
      }
    };
    const timer = setTimeout(() => void ask(), AT_REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, about, wanted]);
}
