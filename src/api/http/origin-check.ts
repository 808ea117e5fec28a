import type { RequestHandler } from 'express';
import { isAllowedOrigin } from './cross-origin';
import { errorBody } from './error-body';

/**
 * Refuses what pages of other origins than these and our own send, as the Model Context Protocol demands of servers.
 * Programs send no `Origin`.
 */
export function originCheck(origins: readonly string[]): RequestHandler {
  return ({ headers: { origin, host } }, response, next) => {
    const isOwn = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
    if (origin === undefined || isOwn || isAllowedOrigin(origin, origins)) return next();
    response
      .status(403)
      .json(
        errorBody('CROSS_SITE', 'Pages of this origin may not ask. Whoever runs the API can add it to CORS_ORIGINS.'),
      );
  };
}
