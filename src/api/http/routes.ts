import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { LIMITS } from '../../model/limits';
import type { GraphStore } from '../../store/graph-store';
import { serveGraphiql } from '../graphiql/serve-graphiql';
import { answerErrors } from './answer-errors';
import { crossOrigin } from './cross-origin';
import { crossSiteCheck } from './cross-site-check';
import { errorBody } from './error-body';
import { explorer } from './explorer';
import { hostCheck } from './host-check';
import type { HttpSettings } from './http-settings';
import { readiness } from './readiness';
import { securityHeaders } from './security-headers';

interface Routes {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** Where the API listens. */
  readonly host: string;
  readonly http: HttpSettings;
  /** Answers a query whose body has been read. */
  readonly answer: readonly RequestHandler[];
}

/** What is answered at which address. */
export function routes({ store, logger, host, http, answer }: Routes): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', http.trustedProxies);
  app.use(
    securityHeaders,
    hostCheck(host, http.allowedHosts),
    crossOrigin(http.corsOrigins),
    crossSiteCheck(http.corsOrigins),
  );
  app.use(explorer());
  app.get('/health/live', (_request, response) => void response.json({ live: true }));
  app.get('/health/ready', readiness(store, logger));
  app.use(serveGraphiql());
  app.use('/graphql', onlyReadingMethods);
  app.all('/graphql', express.json({ limit: LIMITS.bodyBytes }), ...answer);
  app.use(nothingThere, answerErrors(logger));
  return app;
}

const onlyReadingMethods: RequestHandler = (request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  // Whoever asks for the head of an answer is not sent its body; Node sees to that.
  if (request.method === 'HEAD') request.method = 'GET';
  if (request.method === 'GET' || request.method === 'POST') return next();
  response
    .status(405)
    .setHeader('allow', 'GET, HEAD, POST')
    .json(errorBody('BAD_REQUEST', 'A query comes by POST, or by GET.'));
};

const nothingThere: RequestHandler = (_request, response) =>
  void response.status(404).json(errorBody('NOT_FOUND', 'There is nothing at this address. The API is at /graphql.'));
