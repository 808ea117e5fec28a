import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LexgraphError } from '../model/errors/lexgraph-error';
import type { GraphStore } from '../store/graph-store';
import { QueryTooLarge } from '../model/errors/query-too-large';
import { LIMITS } from '../model/limits';
import { clientMessage } from './http/client-message';
import { NO_CONSOLE, type ConsoleAccess } from './console/console-access';
import { boundsPlugin } from './cost/bounds-plugin';
import { formatError } from './http/format-error';
import { GRAPHIQL_ASSETS } from './graphiql/assets';
import { GRAPHIQL_SECURITY_POLICY, graphiqlPage } from './graphiql/graphiql-page';
import { graphqlHandler } from './http/graphql-handler';
import { crossSiteCheck } from './http/cross-site-check';
import { documentStore } from './http/document-store';
import { errorBody } from './http/error-body';
import { hostCheck } from './http/host-check';
import { securityHeaders } from './http/security-headers';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from './graphiql/main-question';
import type { RequestContext } from './reading/request-context';
import { RequestsUnderWay } from './http/requests-under-way';

/** Any of these shows that a GET was not sent by a web page unasked: a page cannot send the first two unasked, and browsers send the third themselves (`crossSiteCheck`). */
const ASKED_FOR = ['apollo-require-preflight', 'x-apollo-operation-name', 'sec-fetch-site'];

interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** None where unset. */
  readonly console?: ConsoleAccess;
  /** Names under which the API answers, beside those of the machine itself. */
  readonly allowedHosts?: readonly string[];
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
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    csrfPrevention: { requestHeaders: ASKED_FOR },
    documentStore: documentStore(),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    parseOptions: { maxTokens: LIMITS.queryTokens },
    formatError: (formatted, error) =>
      formatError(formatted, error, (cause) => options.logger.error({ err: cause }, 'unforeseen error')),
    // Cache control would put a resolver of its own around every field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      boundsPlugin(options.schema),
    ],
    stopOnTerminationSignals: false,
    logger: options.logger,
  });
  await apollo.start();
  const underWay = new RequestsUnderWay();
  const server = await listen(routes(apollo, options, host, underWay), host, port);
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

function routes(
  apollo: ApolloServer<RequestContext>,
  { store, logger, console: access = NO_CONSOLE, allowedHosts = [] }: ApiOptions,
  host: string,
  underWay: RequestsUnderWay,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders, hostCheck(host, allowedHosts), crossSiteCheck);
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.get('/health/live', (_request, response) => void response.json({ live: true }));
  app.get('/health/ready', readiness(store, logger));
  for (const { path, file, contentType } of GRAPHIQL_ASSETS) {
    app.get(path, (_request, response) => response.type(contentType).sendFile(file));
  }
  app.get('/graphql', servePage);
  app.use('/graphql', onlyReadingMethods);
  app.all('/graphql', express.json({ limit: LIMITS.bodyBytes }), underWay.count, graphqlHandler(apollo, store, access));
  app.use(
    (_request, response) =>
      void response
        .status(404)
        .json(errorBody('NOT_FOUND', 'There is nothing at this address. The API is at /graphql.')),
  );
  app.use(answerErrors(logger));
  return app;
}

const onlyReadingMethods: RequestHandler = ({ method }, response, next) => {
  if (['GET', 'HEAD', 'POST'].includes(method)) return next();
  response
    .status(405)
    .setHeader('allow', 'GET, HEAD, POST')
    .json(errorBody('BAD_REQUEST', 'A query comes by POST, or by GET.'));
};

/** A browser that opens the address gets the page; a program that sends a query gets its answer. */
const servePage: RequestHandler = (request, response, next) => {
  if ('query' in request.query || request.accepts(['json', 'html']) !== 'html') return next();
  if (request.path !== '/graphql') return response.redirect(308, '/graphql');
  response.setHeader('Content-Security-Policy', GRAPHIQL_SECURITY_POLICY);
  response.type('html').send(graphiqlPage(MAIN_QUESTION, MAIN_QUESTION_VARIABLES));
};

/** That the version can be read does not show that nodes can. */
async function readOneNode(store: GraphStore): Promise<void> {
  const ids = await store.idsStartingWith('', null, 1);
  const [node] = await store.nodes(ids);
  if (!node) throw new LexgraphError('STORE_CORRUPT', 'The store says that it holds nodes, and gives none.');
}

function readiness(store: GraphStore, logger: Logger): RequestHandler {
  return async (_request, response) => {
    try {
      const version = await store.version();
      if (version && version.nodeCount > 0) await readOneNode(store);
      response.status(version ? 200 : 503).json({ ready: version !== null, graph: version });
    } catch (error) {
      if (!(error instanceof LexgraphError)) throw error;
      const report = (cause: unknown) => logger.warn({ err: cause }, 'not ready');
      response.status(503).json({ ready: false, graph: null, ...errorBody(error.code, clientMessage(error, report)) });
    }
  };
}

function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    const report = (cause: unknown) => logger.error({ err: cause }, 'the store failed');
    if (error instanceof QueryTooLarge) return void response.status(400).json(errorBody(error.code, error.message));
    if (error instanceof LexgraphError) {
      return void response.status(503).json(errorBody(error.code, clientMessage(error, report)));
    }
    if (status === 413)
      return void response
        .status(413)
        .json(errorBody('TOO_LARGE', `A request may hold at most ${LIMITS.bodyBytes / 1_048_576}mb.`));
    if (status < 500)
      return void response
        .status(status)
        .json(errorBody('BAD_REQUEST', 'The request’s body is no JSON that we can read.'));
    logger.error({ err: error }, 'unforeseen error');
    return void response
      .status(500)
      .json(errorBody('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. It has been logged.'));
  };
}

function listen(app: Express, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (URL.canParse(request.url ?? '', 'http://localhost')) return void app(request, response);
      // Express would answer with a page of its own.
      response.writeHead(400, {
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      response.end(JSON.stringify(errorBody('BAD_REQUEST', 'The address is none that we can read.')));
    });
    server.listen(port, host);
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new LexgraphError(
      'PORT_TAKEN',
      `Another program listens on port ${port} of ${host}. Stop it, or start with another port: PORT=${port < 65535 ? port + 1 : 4000} npm start`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new LexgraphError(
      'BAD_CONFIGURATION',
      `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
    );
  }
  if (error.code === 'EACCES') {
    return new LexgraphError(
      'BAD_CONFIGURATION',
      `This user may not listen on port ${port}. Set PORT to one above 1023.`,
    );
  }
  return error;
}
