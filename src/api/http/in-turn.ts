import type { RequestListener } from 'node:http';
import type { Handler } from './handler';

/**
 * Answers requests by handlers in turn, as a route of Express does, without what Express puts around each request: for
 * short answers that takes most of the time. What a handler throws or hands on as an error goes to `answerError`.
 */
export function inTurn(handlers: readonly Handler[], answerError: (error: unknown) => Handler): RequestListener {
  return (request, response) => {
    const fail = (error: unknown): void => {
      // What has been begun can't be taken back: the client sees that it ends too soon.
      if (response.headersSent) request.socket.destroy();
      else void answerError(error)(request, response, () => undefined);
    };
    let place = 0;
    const next = (error?: unknown): void => {
      const handler = handlers[place];
      if (error !== undefined && error !== null) return fail(error);
      if (!handler) return;
      place += 1;
      try {
        handler(request, response, next)?.catch(fail);
      } catch (thrown) {
        fail(thrown);
      }
    };
    next();
  };
}
