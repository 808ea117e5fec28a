import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import { today } from '../../../model/time/partial-date';
import { clientMessage } from '../../http/client-message';
import { heldVersion, inOneVersion, type VersionedReading } from '../../http/in-one-version';
import type { RequestContext } from '../../reading/request-context';
import { inOperation } from '../../tracing/operation-span';
import type { Ask } from './ask';

/**
 * Asks what answers queries, from one reading of the graph. What keeps the graph from being read is told as an error,
 * with its code.
 */
export function askThrough(
  apollo: ApolloServer<RequestContext>,
  reading: VersionedReading<RequestContext>,
  logger: Logger,
): Ask {
  return async (query, variables) => {
    try {
      const { answer, day } = await inOneVersion(reading, await heldVersion(reading), async (context) => {
        const contextValue = await context();
        const { body } = await inOperation(() => apollo.executeOperation({ query, variables }, { contextValue }));
        if (body.kind !== 'single') throw new Error('a query of a tool was answered in parts');
        return body.singleResult;
      });
      const { data = null, errors = [], extensions } = answer;
      return { data, errors, graph: extensions?.['data'] ?? null, day };
    } catch (error) {
      if (!(error instanceof LexgraphError)) throw error;
      const message = clientMessage(error, (cause) => logger.error({ err: cause }, 'the store failed'));
      return { data: null, errors: [{ message, extensions: { code: error.code } }], graph: null, day: today() };
    }
  };
}
