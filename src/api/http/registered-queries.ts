import type { HTTPGraphQLRequest } from '@apollo/server';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { sha256 } from './sha256';
import type { AskedQuery } from './asked-query';

/**
 * Queries that whoever runs the API has registered beforehand, by the ids that clients send in place of their texts.
 */
export class RegisteredQueries {
  private readonly hashes: ReadonlySet<string>;

  /** `isOnly`: whether no others are answered. */
  constructor(
    private readonly texts: ReadonlyMap<string, string>,
    readonly isOnly: boolean,
  ) {
    this.hashes = new Set([...texts.values()].map(sha256));
  }

  /**
   * The request with the text of the query that it names, where that is registered. Throws `QUERY_NOT_REGISTERED` where
   * only others are answered.
   */
  resolve(request: HTTPGraphQLRequest, asked: AskedQuery | null): HTTPGraphQLRequest {
    const text = asked?.text === null && asked.hash !== null ? this.texts.get(asked.hash) : undefined;
    if (text !== undefined) return withText(request, text);
    if (this.isOnly && !(asked?.text && asked.hash && this.hashes.has(asked.hash))) throw notRegistered();
    return request;
  }
}

export const NONE_REGISTERED = new RegisteredQueries(new Map(), false);

function withText(request: HTTPGraphQLRequest, query: string): HTTPGraphQLRequest {
  if (request.method !== 'GET') return { ...request, body: { ...(request.body as object), extensions: {}, query } };
  const given = new URLSearchParams(request.search);
  given.delete('extensions');
  given.set('query', query);
  return { ...request, search: `?${given.toString()}` };
}

function notRegistered(): LexgraphError {
  return new LexgraphError(
    'QUERY_NOT_REGISTERED',
    'This API answers registered queries only. Send the id of one, or its very text; whoever runs the API registers more in the file that PERSISTED_QUERIES names.',
  );
}
