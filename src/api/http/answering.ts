import type { ApolloServer, BaseContext, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { today } from '../../model/time/partial-date';
import type { GraphVersion } from '../../store/graph-store';
import { checkQuery } from '../cost/check-query';
import { inOperation } from '../tracing/operation-span';
import { askedQuery } from './asked-query';
import type { AnswerCache } from './cache/answer-cache';
import { answerKey } from './cache/answer-key';
import type { CachingRules } from './cache/send-answer';
import { encoded, encodingFor, wholeAnswer, type Encoding, type WholeAnswer } from './cache/whole-answer';
import { heldVersion, inOneVersion, type VersionedReading } from './in-one-version';
import { NONE_REGISTERED, type RegisteredQueries } from './registered-queries';

/** What a request over HTTP is answered from. */
export interface Reading<Context> extends VersionedReading<Context> {
  /** Whether the answer of the last run is whole and the same for everybody. */
  isForAll(): boolean;
  /** Told whether an answer was found that is kept, where one was looked for. */
  onLookedUp(kept: WholeAnswer | null): void;
  /** The question that the last run answered first. */
  question(): string | null;
}

/** What is kept of answers, and by whom. */
export interface Keeping {
  readonly cache: AnswerCache | null;
  readonly rules: CachingRules;
  readonly registered: RegisteredQueries;
}

export const NOTHING_KEPT: Keeping = {
  cache: null,
  rules: { seconds: 0, isPrivate: false },
  registered: NONE_REGISTERED,
};

/** How an answer is wanted. */
interface Wanted {
  /** The media types that the client reads. */
  readonly accept: string;
  readonly encoding: Encoding;
  /** Whether no other page can have sent the request unasked, so that what is kept may be shown. */
  readonly isAskedFor: boolean;
}

/** An answer without errors that is for all, or any other. */
type Answered =
  | { readonly whole: WholeAnswer; readonly other?: undefined }
  | { readonly whole: null; readonly other: HTTPGraphQLResponse };

/** Answers a query as it was sent, as it is wanted. */
export type Answering<Context> = (
  sent: HTTPGraphQLRequest,
  reading: Reading<Context>,
  wanted: Wanted,
) => Promise<Answered>;

/**
 * Answers queries. A request sees one version of the graph: the version is read first and last, and the request runs
 * again if a load came between. An answer that is for all is kept by its version, and shown again.
 */
export function answering<Context extends BaseContext>(
  server: ApolloServer<Context>,
  { cache, registered }: Keeping,
): Answering<Context> {
  return async (sent, reading, { accept, encoding, isAskedFor }) => {
    const named = askedQuery(sent);
    const resolved = registered.resolve(sent, named);
    const asked = isAskedFor ? (resolved === sent ? named : askedQuery(resolved)) : null;
    const keyAt = (version: GraphVersion, day: string) => asked && answerKey({ version, day, accept, asked });

    const version = await heldVersion(reading);
    const keyNow = keyAt(version, today());
    const kept = await find(cache, keyNow, encoding);
    if (cache && keyNow) reading.onLookedUp(kept);
    if (kept) return { whole: kept };
    // What was answered before was looked at then.
    checkTexts(resolved);
    const run = await inOneVersion(reading, version, (context) =>
      inOperation(() => server.executeHTTPGraphQLRequest({ httpGraphQLRequest: resolved, context })),
    );
    const plain = run.isOneVersion && reading.isForAll() ? wholeAnswerOf(run.answer, reading.question()) : null;
    if (!plain) return { whole: null, other: run.answer };
    const key = keyAt(run.version, run.day);
    if (key) cache?.set(key, plain);
    return { whole: await encodedAnswer(cache, key, plain, encoding) };
  };
}

/** An answer that was kept in another encoding is written in this one. */
async function find(cache: AnswerCache | null, key: string | null, encoding: Encoding) {
  if (!cache || !key) return null;
  const plain = cache.get(key);
  return plain ? encodedAnswer(cache, key, plain, encoding) : null;
}

async function encodedAnswer(
  cache: AnswerCache | null,
  key: string | null,
  plain: WholeAnswer,
  accepted: Encoding,
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

/** The text of the query in a body. */
function textOf(body: unknown): string | null {
  const query: unknown = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  return typeof query === 'string' ? query : null;
}
