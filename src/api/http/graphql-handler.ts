import {
  HeaderMap,
  type ApolloServer,
  type BaseContext,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { ServerResponse } from 'node:http';
import compression from 'compression';
import { answering, NOTHING_KEPT, type Keeping, type Reading } from './answering';
import { acceptedEncoding, sendAnswer } from './cache/send-answer';
import type { Handler, HttpRequest } from './handler';
import { isAskedFor } from './is-asked-for';

/** Answers that are kept are compressed once, the others as they are sent. */
const compressed = compression() as unknown as Handler;

/** Answers GraphQL over HTTP. */
export function graphqlHandler<Context extends BaseContext>(
  server: ApolloServer<Context>,
  readingFor: (request: HttpRequest, response: ServerResponse) => Reading<Context>,
  keeping: Keeping = NOTHING_KEPT,
): Handler {
  const answered = answering(server, keeping);
  return async (request, response, next) => {
    const { whole, other } = await answered(httpRequestOf(request), readingFor(request, response), {
      accept: request.headers.accept ?? '',
      encoding: acceptedEncoding(request),
      isAskedFor: isAskedFor(request),
    });
    if (whole) return sendAnswer(whole, request, response, keeping.rules);
    void compressed(request, response, () => void send(other, response).catch(next));
  };
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
