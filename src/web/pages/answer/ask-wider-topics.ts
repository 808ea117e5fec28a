import { queryClient } from '../../api/query-client';
import { answerQuery } from '../../api/use-answer';
import type { AskedRows } from './asked-rows';
import { howManyAsked } from './how-many';
import { widerTopicsOf } from './wider-topics-of';
import { WiderTopicsOperation } from './wider-topics.generated';

/**
 * Asks for the topics within which the topic asked about lies, and how many norms each has, so that they stand in the
 * answer when it is drawn. What fails is left out of it.
 */
export async function askWiderTopics(asked: AskedRows): Promise<void> {
  const topic = asked.topics?.[0];
  if (topic === undefined) return;
  const query = answerQuery(WiderTopicsOperation, { topic });
  await queryClient.prefetchQuery(query);
  const wider = queryClient.getQueryData(query.queryKey);
  const counted = wider ? widerTopicsOf(wider.data) : [];
  await Promise.all(
    counted.map(({ id }) => {
      const { operation, variables } = howManyAsked(asked, id);
      return queryClient.prefetchQuery(answerQuery(operation, variables));
    }),
  );
}
