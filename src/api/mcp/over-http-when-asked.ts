import type { RequestHandler } from 'express';
import type { assistantsOverHttp } from './over-http';

/**
 * As `assistantsOverHttp`, which is loaded when the first assistant asks: most servers never hear of one, and the
 * protocol's packages are a fifth of all that they would load at their start.
 */
export function assistantsOverHttpWhenAsked(...given: Parameters<typeof assistantsOverHttp>): RequestHandler {
  let loading: Promise<RequestHandler> | undefined;
  const load = async (): Promise<RequestHandler> => {
    const { assistantsOverHttp } = await import('./over-http.js');
    return assistantsOverHttp(...given);
  };
  return async (request, response, next) => {
    const answer = await (loading ??= load());
    await answer(request, response, next);
  };
}
