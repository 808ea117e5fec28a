import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import type { Encoding, WholeAnswer } from './whole-answer';

/** What others between us and the client are told of an answer. */
export interface CachingRules {
  /** How long it may be shown again without asking us, in seconds. */
  readonly seconds: number;
  /** Whether it is for this client alone. */
  readonly isPrivate: boolean;
}

const DAY = 86_400_000;

/** By which headers of a request answers differ. */
const VARIES = 'Accept, Accept-Encoding';

/** The encoding that a client likes best. */
export function acceptedEncoding(request: IncomingMessage): Encoding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const accepted = express.request.acceptsEncodings.call(request, 'br', 'gzip', 'identity');
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
}

/**
 * Sends it. By GET it may be kept, until midnight (UTC) at most, for by then today is another day; a client that has it
 * gets 304.
 */
export function sendAnswer(
  answer: WholeAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  rules: CachingRules,
): void {
  const before = response.getHeader('vary');
  response.setHeader('vary', [before, VARIES, rules.isPrivate && 'Authorization'].filter(Boolean).join(', '));
  if (request.method === 'GET') {
    response.setHeader('etag', answer.etag);
    response.setHeader('cache-control', cacheControl(rules, Date.now()));
    if (hasTag(request.headers['if-none-match'], answer.etag)) return void response.writeHead(304).end();
  }
  if (answer.encoding !== 'identity') response.setHeader('content-encoding', answer.encoding);
  response.setHeader('content-type', answer.contentType);
  response.setHeader('content-length', answer.body.length);
  response.end(answer.body);
}

/**
 * Whether the client holds what bears this tag (RFC 9110, 13.1.2); Express would not look where it says `no-cache`,
 * too.
 */
export function hasTag(held: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (held ?? '').split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

/** `no-cache`: it may be kept, but is shown only after we were asked whether it still is what we would answer. */
export function cacheControl({ seconds, isPrivate }: CachingRules, now: number): string {
  const untilMidnight = Math.floor((DAY - (now % DAY)) / 1000);
  const longest = Math.min(seconds, untilMidnight);
  return `${isPrivate ? 'private' : 'public'}, ${longest === 0 ? 'no-cache' : `max-age=${longest}`}`;
}
