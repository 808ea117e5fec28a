import type { RequestHandler } from 'express';
import { errorBody } from './error-body';

/** Refuses what pages of other sites embed or fetch by GET: work that nobody who reads them has asked for. A link that is followed is answered. */
export const crossSiteCheck: RequestHandler = ({ method, headers }, response, next) => {
  const isRead = method === 'GET' || method === 'HEAD';
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (!isRead || headers['sec-fetch-site'] !== 'cross-site' || isLink) return next();
  response.status(403).json(errorBody('CROSS_SITE', 'Pages of other sites may lead here, but not ask on their own.'));
};
