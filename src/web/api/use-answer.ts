import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from './api-problem';
import { ask, type Answered } from './ask';
import { useLanguage } from '../language/use-language';
import { inLanguage, type Given } from './in-language';
import type { Operation } from './operation';

interface AskOptions {
  /** False while what is needed to ask is not there. */
  readonly enabled?: boolean;
  /** Whether the last answer stays in sight until the next one is there. */
  readonly keepLast?: boolean;
}

/** The state of a question to the API. */
export type AnswerState<Answer> = UseQueryResult<Answered<Answer>, ApiProblem>;

/** Asks the API, and keeps the answer for whoever asks the same again. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Given<Variables>,
  { enabled = true, keepLast = false }: AskOptions = {},
): AnswerState<Answer> {
  useLanguage();
  return useQuery<Answered<Answer>, ApiProblem>({
    ...answerQuery(operation, variables),
    enabled,
    ...(keepLast && { placeholderData: keepPreviousData }),
  });
}

/** The same question, for who asks before a page is drawn. */
export function answerQuery<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Given<Variables>) {
  return queryOptions<Answered<Answer>, ApiProblem>({
    queryKey: [operation, inLanguage(operation, variables)],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  });
}
