import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { GraphStore } from '../../store/graph-store';
import type { ConsoleAccess } from '../console/console-access';
import { checkQuery } from '../cost/check-query';
import { RequestContext } from '../reading/request-context';
import { endOf } from './requests-under-way';

/** How often a request is run again because a load came between, before its last answer is given all the same. */
const MOST_RUNS = 3;

/**
 * Answers GraphQL over HTTP. A request sees one version of the graph: the version is read first and last, and the request runs
 * again if a load came between.
 */
export function graphqlHandler(
  server: ApolloServer<RequestContext>,
  store: GraphStore,
  access: ConsoleAccess,
): RequestHandler {
  return async (request, response) => {
    const asked = httpRequestOf(request);
    for (const query of [textOf(asked.body), new URLSearchParams(asked.search).get('query')])
      if (query !== null) checkQuery(query);
    const runCypher = access.for(request.headers.authorization);
    const view = store.until(endOf(response));
    const contextFor = () => {
      const context = new RequestContext(view, runCypher);
      response.once('close', () => context.budget.abandon());
      return context;
    };
    let answer = await run(server, view, asked, contextFor);
    for (let runs = 1; !answer.isOneVersion && runs < MOST_RUNS; runs += 1)
      answer = await run(server, view, asked, contextFor);
    await send(answer.response, response);
  };
}

async function run(
  server: ApolloServer<RequestContext>,
  store: GraphStore,
  httpGraphQLRequest: HTTPGraphQLRequest,
  contextFor: () => RequestContext,
) {
  const before = await store.version();
  if (!before) throw new LexgraphError('STORE_EMPTY', 'The graph is being loaded. Try again in a minute.');
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => Promise.resolve(contextFor()),
  });
  const after = await store.version();
  return { response, isOneVersion: before.loadedAt === after?.loadedAt && before.digest === after.digest };
}

function httpRequestOf(request: Request): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    // Whoever asks for the head of an answer is not sent its body.
    method: request.method === 'HEAD' ? 'GET' : request.method.toUpperCase(),
    headers,
    search: new URL(request.url, 'http://localhost').search,
    body: request.body as unknown,
  };
}

/** The text of the query in a body. */
function textOf(body: unknown): string | null {
  const query: unknown = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  return typeof query === 'string' ? query : null;
}

async function send({ status, headers, body }: HTTPGraphQLResponse, response: Response): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status ?? 200);
  if (body.kind === 'complete') {
    response.send(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
