import type { IncomingMessage } from 'node:http';

/**
 * Any of these shows that a GET was not sent by a web page unasked: a page cannot send the first two unasked, and
 * browsers send the third themselves (`crossSiteCheck`).
 */
export const ASKED_FOR = ['apollo-require-preflight', 'x-apollo-operation-name', 'sec-fetch-site'];

/** Whether Apollo's check of requests that pages sent unasked lets it pass: a body of JSON, or a GET that says so. */
export function isAskedFor({ method, headers }: IncomingMessage): boolean {
  return method === 'POST' || (headers['content-type'] === undefined && ASKED_FOR.some((name) => headers[name]));
}
