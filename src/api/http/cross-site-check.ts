import type { RequestHandler } from 'express';
import { isAllowedOrigin } from './cross-origin';
import { errorBody } from './error-body';

/**
 * Refuses what pages of other sites embed or fetch by GET: work that nobody who reads them has asked for. A link that is followed is answered,
 * and so are pages of these origins.
 */
export function crossSiteCheck(origins: readonly string[]): RequestHandler {
  return ({ method, headers }, response, next) => {
    const isRead = method === 'GET' || method === 'HEAD';
    const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    const isOther = headers['sec-fetch-site'] === 'cross-site' && !isAllowedOrigin(headers.origin, origins);
    if (!isRead || !isOther || isLink) return next();
    response.status(403).json(errorBody('CROSS_SITE', 'Pages of other sites may lead here, but not ask on their own.'));
  };
}
