import {
  HeaderMap,
  type ApolloServer,
  type BaseContext,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { GraphVersion } from '../../store/graph-store';
import { checkQuery } from '../cost/check-query';

/** How often a request is run again because a load came between, before its last answer is given all the same. */
const MOST_RUNS = 3;

/** What a request is answered from. */
interface Reading<Context> {
  /** The graph that is held now; null while there is none. */
  version(): Promise<GraphVersion | null>;
  /** What resolvers share, anew for each run. */
  context(): Context | Promise<Context>;
}

/**
 * Answers GraphQL over HTTP. A request sees one version of the graph: the version is read first and last, and the request runs
 * again if a load came between.
 */
export function graphqlHandler<Context extends BaseContext>(
  server: ApolloServer<Context>,
  readingFor: (request: Request, response: Response) => Reading<Context>,
): RequestHandler {
  return async (request, response) => {
    const asked = httpRequestOf(request);
    for (const query of [textOf(asked.body), new URLSearchParams(asked.search).get('query')])
      if (query !== null) checkQuery(query);
    const reading = readingFor(request, response);
    let answer = await run(server, reading, asked);
    for (let runs = 1; !answer.isOneVersion && runs < MOST_RUNS; runs += 1) answer = await run(server, reading, asked);
    await send(answer.response, response);
  };
}

async function run<Context extends BaseContext>(
  server: ApolloServer<Context>,
  reading: Reading<Context>,
  httpGraphQLRequest: HTTPGraphQLRequest,
) {
  const before = await reading.version();
  if (!before) throw new LexgraphError('STORE_EMPTY', 'The graph is being loaded. Try again in a minute.');
  const context = () => Promise.resolve(reading.context());
  const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  const after = await reading.version();
  return { response, isOneVersion: before.loadedAt === after?.loadedAt && before.digest === after.digest };
}

function httpRequestOf(request: Request): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    method: request.method.toUpperCase(),
    headers,
    search: /\?.*$/.exec(request.url)?.[0] ?? '',
    body: request.body as unknown,
  };
}

/** The text of the query in a body. */
function textOf(body: unknown): string | null {
  const query: unknown = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  return typeof query === 'string' ? query : null;
}

async function send({ status, headers, body }: HTTPGraphQLResponse, response: Response): Promise<void> {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status ?? 200);
  if (body.kind === 'complete') {
    response.send(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
