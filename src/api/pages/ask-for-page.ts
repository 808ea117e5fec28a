import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { ServerResponse } from 'node:http';
import type { ApiReading } from '../http/api-reading';
import type { Answering } from '../http/answering';
import type { HttpRequest } from '../http/handler';
import { newRecord, recordOf, type RequestRecord } from '../http/watching/request-record';
import type { RequestContext } from '../reading/request-context';

/**
 * Asks the API, for whoever has sent the request, what a page asks it by such bodies. Null where an answer is not
 * whole, or not for all.
 */
export type AskForPage = (
  bodies: readonly string[],
  request: HttpRequest,
  response: ServerResponse,
) => Promise<readonly string[] | null>;

/** As the page asks, so that both find what is kept for either. */
const AS_PAGES_ASK = { accept: 'application/json', encoding: 'identity', isAskedFor: true } as const;
const HEADERS = new HeaderMap([['content-type', 'application/json']]);

/** Questions of pages are answered as those that come by themselves, at the same cost. */
export function askForPage(
  answered: Answering<RequestContext>,
  readingFor: (request: HttpRequest, response: ServerResponse, record: RequestRecord) => ApiReading,
): AskForPage {
  return async (bodies, request, response) => {
    const records = bodies.map(() => newRecord());
    const answers = bodies.map(async (body, place) => {
      const sent: HTTPGraphQLRequest = {
        method: 'POST',
        headers: HEADERS,
        search: '',
        body: JSON.parse(body) as unknown,
      };
      const { whole } = await answered(sent, readingFor(request, response, records[place]!), AS_PAGES_ASK);
      return whole?.body.toString() ?? null;
    });
    try {
      const texts = await Promise.all(answers);
      return texts.every((text) => text !== null) ? texts : null;
    } finally {
      noteAll(recordOf(response), records);
    }
  };
}

/** What the first question noted, at the cost of all. */
function noteAll(record: RequestRecord, [first, ...others]: readonly RequestRecord[]): void {
  if (!first) return;
  const { notes, cache, question } = first;
  Object.assign(record, { notes, cache, question });
  if (notes) notes.cost = others.reduce((sum, other) => sum + (other.notes?.cost ?? 0), notes.cost ?? 0);
}
