import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Handler } from './handler';

const COMMON = { 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"], 'form-action': ["'self'"] };

/** Everything from our own origin alone, no script or style within a page: for all pages but GraphiQL. */
const STRICT = {
  ...COMMON,
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
};

const SAME_FOR_ALL = new Map<string, string>();
const setOnce = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: STRICT },
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
  // Whoever gives the API a name decides on the names below it.
  strictTransportSecurity: { includeSubDomains: false },
  // Which origins may read answers is said by CORS.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
});
const headers = {
  setHeader: (name: string, value: string) => SAME_FOR_ALL.set(name, value),
  removeHeader: () => undefined,
};
setOnce({} as IncomingMessage, headers as unknown as ServerResponse, () => undefined);

/**
 * What every answer tells browsers: what may run in a page, to take the answer for what it says it is, and to tell
 * nobody the address with the query in it.
 */
export const securityHeaders: Handler = (_request, response, next) => {
  for (const [name, value] of SAME_FOR_ALL) response.setHeader(name, value);
  next();
};

/** The same for GraphiQL, whose editor writes style elements. */
export const graphiqlSecurityPolicy: RequestHandler = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: { ...STRICT, 'style-src': ["'self'", "'unsafe-inline'"] },
});
