import {
  HeaderMap,
  type ApolloServer,
  type BaseContext,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { ServerResponse } from 'node:http';
import compression from 'compression';
import { today } from '../../model/time/partial-date';
import type { GraphVersion } from '../../store/graph-store';
import { checkQuery } from '../cost/check-query';
import { inOperation } from '../tracing/operation-span';
import { askedQuery } from './asked-query';
import type { AnswerCache } from './cache/answer-cache';
import { answerKey } from './cache/answer-key';
import { acceptedEncoding, sendAnswer, type CachingRules } from './cache/send-answer';
import { encoded, encodingFor, wholeAnswer, type WholeAnswer } from './cache/whole-answer';
import { heldVersion, inOneVersion, type VersionedReading } from './in-one-version';
import type { Handler, HttpRequest } from './handler';
import { isAskedFor } from './is-asked-for';
import { NONE_REGISTERED, type RegisteredQueries } from './registered-queries';

/** What a request over HTTP is answered from. */
interface Reading<Context> extends VersionedReading<Context> {
  /** Whether the answer of the last run is whole and the same for everybody. */
  isForAll(): boolean;
  /** Told whether an answer was found that is kept, where one was looked for. */
  onLookedUp(kept: WholeAnswer | null): void;
  /** The question that the last run answered first. */
  question(): string | null;
}

/** What is kept of answers, and by whom. */
interface Keeping {
  readonly cache: AnswerCache | null;
  readonly rules: CachingRules;
  readonly registered: RegisteredQueries;
}

const NOTHING_KEPT: Keeping = {
  cache: null,
  rules: { seconds: 0, isPrivate: false },
  registered: NONE_REGISTERED,
};

/** Answers that are kept are compressed once, the others as they are sent. */
const compressed = compression() as unknown as Handler;

/**
 * Answers GraphQL over HTTP. A request sees one version of the graph: the version is read first and last, and the request runs
 * again if a load came between. An answer that is for all is kept by its version, and shown again.
 */
export function graphqlHandler<Context extends BaseContext>(
  server: ApolloServer<Context>,
  readingFor: (request: HttpRequest, response: ServerResponse) => Reading<Context>,
  { cache, rules, registered }: Keeping = NOTHING_KEPT,
): Handler {
  return async (request, response, next) => {
    const sent = httpRequestOf(request);
    const named = askedQuery(sent);
    const resolved = registered.resolve(sent, named);
    const asked = isAskedFor(request) ? (resolved === sent ? named : askedQuery(resolved)) : null;
    const reading = readingFor(request, response);
    const encoding = acceptedEncoding(request);
    const keyAt = (version: GraphVersion, day: string) =>
      asked && answerKey({ version, day, accept: request.headers.accept ?? '', asked });

    const version = await heldVersion(reading);
    const keyNow = keyAt(version, today());
    const kept = await find(cache, keyNow, encoding);
    if (cache && keyNow) reading.onLookedUp(kept);
    if (kept) return sendAnswer(kept, request, response, rules);
    // What was answered before was looked at then.
    checkTexts(resolved);
    const run = await inOneVersion(reading, version, (context) =>
      inOperation(() => server.executeHTTPGraphQLRequest({ httpGraphQLRequest: resolved, context })),
    );
    const plain = run.isOneVersion && reading.isForAll() ? wholeAnswerOf(run.answer, reading.question()) : null;
    if (!plain) return void compressed(request, response, () => void send(run.answer, response).catch(next));
    const key = keyAt(run.version, run.day);
    if (key) cache?.set(key, plain);
    const answer = await encodedAnswer(cache, key, plain, encoding);
    sendAnswer(answer, request, response, rules);
  };
}

/** An answer that was kept in another encoding is written in this one. */
async function find(cache: AnswerCache | null, key: string | null, encoding: ReturnType<typeof acceptedEncoding>) {
  if (!cache || !key) return null;
  const plain = cache.get(key);
  return plain ? encodedAnswer(cache, key, plain, encoding) : null;
}

async function encodedAnswer(
  cache: AnswerCache | null,
  key: string | null,
  plain: WholeAnswer,
  accepted: ReturnType<typeof acceptedEncoding>,
): Promise<WholeAnswer> {
  const encoding = encodingFor(plain.body.length, accepted);
  if (encoding === 'identity') return plain;
  const encodedKey = key && `${key} ${encoding}`;
  const known = encodedKey ? cache?.get(encodedKey) : undefined;
  if (known) return known;
  const answer = await encoded(plain, encoding);
  if (encodedKey) cache?.set(encodedKey, answer);
  return answer;
}

function wholeAnswerOf({ status = 200, headers, body }: HTTPGraphQLResponse, question: string | null) {
  const contentType = headers.get('content-type');
  return status === 200 && contentType && body.kind === 'complete'
    ? wholeAnswer(contentType, body.string, question)
    : null;
}

function checkTexts({ body, search }: HTTPGraphQLRequest): void {
  for (const query of [textOf(body), new URLSearchParams(search).get('query')]) if (query !== null) checkQuery(query);
}

function httpRequestOf(request: HttpRequest): HTTPGraphQLRequest {
  let headers: HeaderMap | undefined;
  return {
    method: (request.method ?? '').toUpperCase(),
    get headers() {
      return (headers ??= headersOf(request));
    },
    search: /\?.*$/.exec(request.url ?? '')?.[0] ?? '',
    body: request.body,
  };
}

function headersOf(request: HttpRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** The text of the query in a body. */
function textOf(body: unknown): string | null {
  const query: unknown = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  return typeof query === 'string' ? query : null;
}

async function send({ status, headers, body }: HTTPGraphQLResponse, response: ServerResponse): Promise<void> {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status ?? 200;
  if (body.kind === 'complete') {
    response.setHeader('content-length', Buffer.byteLength(body.string));
    response.end(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
