import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LIMITS } from '../model/limits';
import { boundsPlugin } from './cost/bounds-plugin';
import { documentStore } from './http/document-store';
import { extensionsPlugin } from './http/extensions-plugin';
import { formatError } from './http/format-error';
import { ASKED_FOR } from './http/is-asked-for';
import type { NewestEdition } from './http/newest-edition';
import { okForJson } from './http/ok-for-json';
import { queryStore } from './http/query-store';
import { wholeAnswersOnly } from './http/whole-answers-only';
import type { RequestContext } from './reading/request-context';
import { operationTold } from './tracing/operation-span';

interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly edition: NewestEdition;
  /** Whether queries may be named by their hashes once they were sent. */
  readonly keepsQueries: boolean;
}

/** What answers queries, however they come: with the bounds, codes and extensions that hold for all. */
export function apolloServer({ schema, logger, edition, keepsQueries }: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    csrfPrevention: { requestHeaders: ASKED_FOR },
    documentStore: documentStore(),
    persistedQueries: keepsQueries ? { cache: queryStore() } : false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    parseOptions: { maxTokens: LIMITS.queryTokens },
    validationRules: [wholeAnswersOnly],
    formatError: (formatted, error) =>
      formatError(formatted, error, (cause) => logger.error({ err: cause }, 'unforeseen error')),
    // Cache control would put a resolver of its own around every field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      boundsPlugin(schema),
      okForJson,
      extensionsPlugin(edition),
      operationTold,
    ],
    stopOnTerminationSignals: false,
    logger,
  });
}
