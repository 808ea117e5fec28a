import compression from 'compression';
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { LIMITS } from '../../model/limits';
import type { GraphStore } from '../../store/graph-store';
import type { ConsoleAccess } from '../console/console-access';
import { serveGraphiql } from '../graphiql/serve-graphiql';
import { answerError, answerErrors } from './answer-errors';
import { crossOrigin } from './cross-origin';
import { crossSiteCheck } from './cross-site-check';
import { errorBody } from './error-body';
import { explorer } from './explorer';
import type { Handler } from './handler';
import { hostCheck } from './host-check';
import type { HttpSettings } from './http-settings';
import { inTurn } from './in-turn';
import { identify, requireCaller, type CallerSettings } from './callers/callers';
import { callerBudget } from './callers/caller-budget';
import { llmsText } from './llms-text';
import { originCheck } from './origin-check';
import { readiness } from './readiness';
import { LONGEST_EXPORT, type RequestsUnderWay } from './requests-under-way';
import type { Metrics } from './watching/metrics';
import { pagesBeforehand, type PagesParts } from '../pages/pages-beforehand';
import { recordOf, recordRequest } from './watching/request-record';
import { watchRequests } from './watching/watch-requests';
import { sendJson } from './send-json';
import { securityHeaders } from './security-headers';

interface Routes {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** Where the API listens. */
  readonly host: string;
  readonly http: HttpSettings;
  readonly callers: CallerSettings;
  readonly console: ConsoleAccess;
  readonly underWay: RequestsUnderWay;
  readonly metrics: Metrics;
  /** Answers a query whose body has been read. */
  readonly answer: Handler;
  /** Answers an assistant whose message has been read. */
  readonly answerAssistants: RequestHandler;
  /** What sends pages with their answers in them; null where none does. */
  readonly pages: Omit<PagesParts, 'checks'> | null;
  /** Sends the graph in a format; null where it is not to be had as a whole. */
  readonly sendExports: RequestHandler | null;
}

/** What is answered at which address. */
export function routes(parts: Routes): RequestListener {
  const { store, logger, host, http, callers, console, underWay, metrics } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', http.trustedProxies);
  const compressed = compression();
  const graphiql = serveGraphiql(compressed);
  const guards = [
    recordRequest,
    securityHeaders,
    hostCheck(host, http.allowedHosts),
    crossOrigin(http.corsOrigins),
    crossSiteCheck(http.corsOrigins),
  ];
  const checks = [
    identify(callers, console),
    callerBudget(http.costAMinute, app.get('trust proxy fn') as (address: string, hop: number) => boolean),
    requireCaller(callers),
  ];
  const known = (route: string) => [watchRequests(route, logger, metrics), ...checks];
  const read = [lengthCheck, express.json({ limit: LIMITS.bodyBytes }) as Handler, underWay.counted()];
  const asked = [onlyReadingMethods, ...known('/graphql'), ...read, parts.answer];
  app.use(guards);
  app.get(/^\/graphi?ql\b/, graphiql);
  app.all('/graphql', ...asked);
  app.use('/mcp', compressed, originCheck(http.corsOrigins), onlyMessages, known('/mcp'), read);
  app.post('/mcp', parts.answerAssistants);
  const counted = underWay.counted(LONGEST_EXPORT);
  if (parts.sendExports) app.use('/export', compressed, known('/export'), onlyGets, counted, parts.sendExports);
  if (parts.pages) {
    const checksOfPages = [...known('/answer'), underWay.counted()];
    app.get('/answer', pagesBeforehand({ ...parts.pages, checks: checksOfPages }));
  }
  app.use(compressed, explorer());
  app.get('/health/live', (_request, response) => void response.json({ live: true }));
  app.get('/health/ready', readiness(store, underWay, logger));
  app.get('/metrics', identify(callers, console), showMetrics(metrics, http.metricsOpen));
  app.get('/llms.txt', llmsText);
  app.use(nothingThere, answerErrors(logger));
  const answerQuery = inTurn([...guards, ...asked], answerError(logger));
  return (request, response) => {
    if (isQuery(request)) answerQuery(request, response);
    else app(request, response);
  };
}

/** A query that is no page of a browser, nor anything else than a query. */
function isQuery({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' ? /^\/graphql(\?|$)/.test(url) : /^\/graphql\?(.*&)?query=/.test(url);
}

/** Refuses a body by the length that is announced: the parser would read all of it first. */
const lengthCheck: Handler = ({ headers }, response, next) => {
  if (Number(headers['content-length'] ?? 0) <= LIMITS.bodyBytes) return next();
  response.setHeader('connection', 'close');
  next(Object.assign(new Error('the body is too long'), { status: 413 }));
};

/** To all where it is open, else to admins; to others there is nothing. */
function showMetrics(metrics: Metrics, isOpen: boolean): RequestHandler {
  return async (_request, response, next) => {
    if (!isOpen && recordOf(response).caller?.role !== 'admin') return next();
    response.type(metrics.contentType).send(await metrics.text());
  };
}

const onlyReadingMethods: Handler = (request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  // Whoever asks for the head of an answer is not sent its body; Node sees to that.
  if (request.method === 'HEAD') request.method = 'GET';
  if (request.method === 'GET' || request.method === 'POST') return next();
  response.setHeader('allow', 'GET, HEAD, POST');
  sendJson(response, 405, errorBody('BAD_REQUEST', 'A query comes by POST, or by GET.'));
};

const onlyGets: RequestHandler = ({ method }, response, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  response.status(405).setHeader('allow', 'GET, HEAD').json(errorBody('BAD_REQUEST', 'An export comes by GET.'));
};

/** There are no sessions, so that there is no stream to be opened and nothing to be ended. */
const onlyMessages: RequestHandler = ({ method }, response, next) => {
  response.setHeader('cache-control', 'no-store');
  if (method === 'POST') return next();
  response.status(405).setHeader('allow', 'POST').json(errorBody('BAD_REQUEST', 'A message comes by POST.'));
};

const nothingThere: RequestHandler = (_request, response) =>
  void response
    .status(404)
    .json(
      errorBody(
        'NOT_FOUND',
        'There is nothing at this address. The API is at /graphql, for assistants at /mcp, exports at /export.',
      ),
    );
