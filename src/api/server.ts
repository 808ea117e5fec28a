import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphStore } from '../store/graph-store';
import { LIMITS } from '../model/limits';
import { NO_CONSOLE, type ConsoleAccess } from './console/console-access';
import { boundsPlugin } from './cost/bounds-plugin';
import { ApiReading } from './http/api-reading';
import { ALL_MAY_READ, type CallerSettings } from './http/callers/callers';
import { AnswerCache } from './http/cache/answer-cache';
import { documentStore } from './http/document-store';
import { extensionsPlugin } from './http/extensions-plugin';
import { formatError } from './http/format-error';
import { graphqlHandler } from './http/graphql-handler';
import { ON_THIS_MACHINE, type HttpSettings } from './http/http-settings';
import { ASKED_FOR } from './http/is-asked-for';
import { NOTHING_KEPT, type KeepingSettings } from './http/keeping-settings';
import { listen } from './http/listen';
import { NewestEdition } from './http/newest-edition';
import { okForJson } from './http/ok-for-json';
import { queryStore } from './http/query-store';
import { RequestsUnderWay, endOf } from './http/requests-under-way';
import { routes } from './http/routes';
import { SharedVersion } from './http/shared-version';
import { Metrics } from './http/watching/metrics';
import { recordOf } from './http/watching/request-record';
import { wholeAnswersOnly } from './http/whole-answers-only';
import type { RequestContext } from './reading/request-context';

interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** None where unset. */
  readonly console?: ConsoleAccess;
  /** As for this machine alone where unset. */
  readonly http?: Partial<HttpSettings>;
  /** Nothing is kept where unset, and no query registered. */
  readonly keeping?: Partial<KeepingSettings>;
  /** All may read where unset, and nobody is known. */
  readonly callers?: CallerSettings;
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
  const { store, logger, console = NO_CONSOLE, callers = ALL_MAY_READ } = options;
  const edition = new NewestEdition(store);
  const apollo = apolloServer(options, edition);
  await apollo.start();
  const http = { ...ON_THIS_MACHINE, ...options.http };
  const underWay = new RequestsUnderWay(http.requestsAtOnce);
  const { answer, cache, versions } = answerer(apollo, options);
  const metrics = new Metrics({
    underWay: () => underWay.number,
    cacheBytes: () => cache?.bytes ?? 0,
    version: () => versions.read(),
  });
  const app = routes({ store, logger, host, http, callers, console, underWay, metrics, answer });
  const server = await listen(app, http.connections, host, port);
  await readEdition(store, edition);
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

function answerer(apollo: ApolloServer<RequestContext>, options: ApiOptions) {
  const { store, console: access = NO_CONSOLE, keeping, callers = ALL_MAY_READ } = options;
  const { cacheBytes, cacheSeconds, registered } = { ...NOTHING_KEPT, ...keeping };
  const versions = new SharedVersion(() => store.version());
  const readingFor = ({ headers }: Request, response: Response) => {
    const { caller } = recordOf(response);
    const runCypher = access.for(headers.authorization, caller !== null && caller.role !== 'reader');
    const reading = new ApiReading(store.until(endOf(response)), versions, runCypher, recordOf(response));
    response.once('close', () => reading.abandon());
    return reading;
  };
  const cache = cacheBytes === 0 ? null : new AnswerCache(cacheBytes);
  const rules = { seconds: cacheSeconds, isPrivate: callers.isRequired };
  const answer = graphqlHandler(apollo, readingFor, { cache, rules, registered });
  return { answer, cache, versions };
}

/** Reads beforehand what each answer tells of the graph; where there is none yet, the first answer reads it. */
async function readEdition(store: GraphStore, edition: NewestEdition): Promise<void> {
  const version = await store.version().catch(() => null);
  if (version) await edition.of(version);
}

function apolloServer({ schema, logger, keeping }: ApiOptions, edition: NewestEdition): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    csrfPrevention: { requestHeaders: ASKED_FOR },
    documentStore: documentStore(),
    persistedQueries: keeping?.registered?.isOnly ? false : { cache: queryStore() },
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
    ],
    stopOnTerminationSignals: false,
    logger,
  });
}
