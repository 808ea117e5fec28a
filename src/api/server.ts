import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphStore } from '../store/graph-store';
import { LIMITS } from '../model/limits';
import { NO_CONSOLE, type ConsoleAccess } from './console/console-access';
import { boundsPlugin } from './cost/bounds-plugin';
import { documentStore } from './http/document-store';
import { formatError } from './http/format-error';
import { graphqlHandler } from './http/graphql-handler';
import { ON_THIS_MACHINE, type HttpSettings } from './http/http-settings';
import { listen } from './http/listen';
import { okForJson } from './http/ok-for-json';
import { RequestsUnderWay, endOf } from './http/requests-under-way';
import { routes } from './http/routes';
import { wholeAnswersOnly } from './http/whole-answers-only';
import { RequestContext } from './reading/request-context';

/** Any of these shows that a GET was not sent by a web page unasked: a page cannot send the first two unasked, and browsers send the third themselves (`crossSiteCheck`). */
const ASKED_FOR = ['apollo-require-preflight', 'x-apollo-operation-name', 'sec-fetch-site'];

interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** None where unset. */
  readonly console?: ConsoleAccess;
  /** As for this machine alone where unset. */
  readonly http?: Partial<HttpSettings>;
  readonly logger: Logger;
}

/** An API that listens. */
export interface RunningApi {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Lets requests under way end, then stops. */
  stop(): Promise<void>;
}

/** Starts the API. Throws `PORT_TAKEN` where another program listens there. Port 0 takes any free one. */
export async function startApi(options: ApiOptions, host: string, port: number): Promise<RunningApi> {
  const { store, logger, console: access = NO_CONSOLE } = options;
  const apollo = apolloServer(options);
  await apollo.start();
  const underWay = new RequestsUnderWay();
  const handler = graphqlHandler(apollo, ({ headers }, response) => {
    const view = store.until(endOf(response));
    const runCypher = access.for(headers.authorization);
    const context = () => {
      const made = new RequestContext(view, runCypher);
      response.once('close', () => made.budget.abandon());
      return made;
    };
    return { version: () => view.version(), context };
  });
  const http = { ...ON_THIS_MACHINE, ...options.http };
  const app = routes({ store, logger, host, http, answer: [underWay.count, handler] });
  const server = await listen(app, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      await underWay.done();
      server.closeAllConnections();
      await closed;
      await apollo.stop();
    },
  };
}

function apolloServer({ schema, logger }: ApiOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    csrfPrevention: { requestHeaders: ASKED_FOR },
    documentStore: documentStore(),
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
    ],
    stopOnTerminationSignals: false,
    logger,
  });
}
