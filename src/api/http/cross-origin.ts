import cors from 'cors';
import type { Handler } from './handler';

/** What a page may send beside what every page may, and what it may read of an answer. */
const SENT = [
  'content-type',
  'authorization',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'if-none-match',
  'mcp-protocol-version',
];
const READ = ['etag', 'retry-after', 'x-request-id'];

/** How long a browser may keep what it was allowed, in seconds. */
const KEPT = 86_400;

/** Whether pages of this origin may read our answers. */
export function isAllowedOrigin(origin: string | undefined, origins: readonly string[]): boolean {
  return origin !== undefined && (origins.includes('*') || origins.includes(origin));
}

/**
 * Lets browsers show answers to pages of these origins, without cookies; answers their questions beforehand
 * (`OPTIONS`).
 */
export function crossOrigin(origins: readonly string[]): Handler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: SENT,
    exposedHeaders: READ,
    maxAge: KEPT,
  });
}
