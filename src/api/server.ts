import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { OwnTexts } from '../own-texts/own-texts';
import type { GraphStore } from '../store/graph-store';
import { apolloServer } from './apollo-server';
import { NO_CONSOLE, type ConsoleAccess } from './console/console-access';
import { ApiReading } from './http/api-reading';
import { ALL_MAY_READ, type CallerSettings } from './http/callers/callers';
import { AnswerCache } from './http/cache/answer-cache';
import { graphqlHandler } from './http/graphql-handler';
import { ON_THIS_MACHINE, type HttpSettings } from './http/http-settings';
import { NOTHING_KEPT, type KeepingSettings } from './http/keeping-settings';
import { listen } from './http/listen';
import { NewestEdition } from './http/newest-edition';
import { answering } from './http/answering';
import { BUILT_PAGES } from './http/explorer';
import { RequestsUnderWay, endOf } from './http/requests-under-way';
import { routes } from './http/routes';
import { ReadingAhead } from './http/reading-ahead';
import { SharedVersion } from './http/shared-version';
import { serveExports } from './http/exports/serve-exports';
import { Metrics } from './http/watching/metrics';
import { recordOf } from './http/watching/request-record';
import { askThrough } from './mcp/answering/ask-through';
import { prepareTools } from './mcp/answering/prepared-tool';
import { assistantsOverHttpWhenAsked } from './mcp/over-http-when-asked';
import { askForPage } from './pages/ask-for-page';
import { PageRenderer } from './pages/page-renderer';
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
  /** The articles' own words that are shown; none where unset. */
  readonly texts?: OwnTexts;
  /** Whether pages are sent with their answers in them; not where unset. */
  readonly rendersPages?: boolean;
  /** Whether what questions keep of a graph is read beforehand, while no request is under way; not where unset. */
  readonly readsAhead?: boolean;
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
  const { schema, store, logger, console = NO_CONSOLE, callers = ALL_MAY_READ } = options;
  const edition = new NewestEdition(store);
  const keepsQueries = options.keeping?.registered?.isOnly !== true;
  const apollo = apolloServer({ schema, logger, edition, keepsQueries });
  await apollo.start();
  const http = { ...ON_THIS_MACHINE, ...options.http };
  const underWay = new RequestsUnderWay(http.requestsAtOnce);
  const ahead = options.readsAhead ? new ReadingAhead(store, () => underWay.number > 0) : null;
  const versions = new SharedVersion(async () => {
    const version = await store.version();
    ahead?.hear(version);
    return version;
  });
  const { answer, answerAssistants, ask, cache, rules } = answerer(apollo, versions, options);
  // Who must say who they are is asked by the page, not by its address.
  const renderer = options.rendersPages && !callers.isRequired ? new PageRenderer(BUILT_PAGES, logger) : null;
  const pages = renderer && { renderer, cache, ask, version: () => versions.read() };
  let connections = () => Promise.resolve(0);
  const metrics = new Metrics({
    underWay: () => underWay.number,
    connections: () => connections(),
    statements: () => store.statementsUnderWay,
    cacheBytes: () => cache?.bytes ?? 0,
    version: () => versions.read(),
  });
  const sendExports =
    http.exportsAtOnce === 0 ? null : serveExports({ store, logger, rules, atOnce: http.exportsAtOnce });
  const answerers = { answer, answerAssistants, sendExports, pages };
  const answerRequest = routes({ store, logger, host, http, callers, console, underWay, metrics, ...answerers });
  const server = await listen(answerRequest, http.connections, host, port);
  connections = promisify(server.getConnections.bind(server));
  await readEdition(versions, edition);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      await ahead?.stop();
      await underWay.done();
      server.closeAllConnections();
      await closed;
      await renderer?.stop();
      await apollo.stop();
    },
  };
}

function answerer(apollo: ApolloServer<RequestContext>, versions: SharedVersion, options: ApiOptions) {
  const { schema, store, logger, console: access = NO_CONSOLE, keeping, callers = ALL_MAY_READ, texts } = options;
  const { cacheBytes, cacheSeconds, registered } = { ...NOTHING_KEPT, ...keeping };
  const readingFor = ({ headers }: IncomingMessage, response: ServerResponse, record = recordOf(response)) => {
    const { caller } = recordOf(response);
    const runCypher = access.for(headers.authorization, caller !== null && caller.role !== 'reader');
    const reading = new ApiReading(() => store.until(endOf(response)), versions, runCypher, record, texts);
    response.once('close', () => reading.abandon());
    return reading;
  };
  const cache = cacheBytes === 0 ? null : new AnswerCache(cacheBytes);
  const rules = { seconds: cacheSeconds, isPrivate: callers.isRequired };
  const kept = { cache, rules, registered };
  const answer = graphqlHandler(apollo, readingFor, kept);
  const ask = askForPage(answering(apollo, kept), readingFor);
  const askFor = (request: IncomingMessage, response: ServerResponse) =>
    askThrough(apollo, readingFor(request, response), logger);
  const answerAssistants = assistantsOverHttpWhenAsked(prepareTools(schema), askFor, logger);
  return { answer, answerAssistants, ask, cache, rules };
}

/** Reads beforehand what each answer tells of the graph; where there is none yet, the first answer reads it. */
async function readEdition(versions: SharedVersion, edition: NewestEdition): Promise<void> {
  const version = await versions.read().catch(() => null);
  if (version) await edition.of(version);
}
