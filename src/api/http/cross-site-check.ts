import { isAllowedOrigin } from './cross-origin';
import { errorBody } from './error-body';
import type { Handler } from './handler';
import { sendJson } from './send-json';

/**
 * Refuses what pages of other sites embed or fetch by GET: work that nobody who reads them has asked for. A link that
 * is followed is answered, and so are pages of these origins.
 */
export function crossSiteCheck(origins: readonly string[]): Handler {
  return ({ method, headers }, response, next) => {
    const isRead = method === 'GET' || method === 'HEAD';
    const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    const isOther = headers['sec-fetch-site'] === 'cross-site' && !isAllowedOrigin(headers.origin, origins);
    if (!isRead || !isOther || isLink) return next();
    sendJson(response, 403, errorBody('CROSS_SITE', 'Pages of other sites may lead here, but not ask on their own.'));
  };
}
