import type { RequestHandler } from 'express';

/** What every answer tells browsers: to take it for what it says it is, and to tell nobody the address with the query in it. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  next();
};
