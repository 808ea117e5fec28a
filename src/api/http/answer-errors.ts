import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { QueryTooLarge } from '../../model/errors/query-too-large';
import { LIMITS } from '../../model/limits';
import { clientMessage } from './client-message';
import { errorBody } from './error-body';

/** Answers what went wrong outside of any query. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (error instanceof QueryTooLarge) refuse(response, 400, error.code, error.message);
    else if (error instanceof LexgraphError) {
      const report = (cause: unknown) => logger.error({ err: cause }, 'the store failed');
      refuse(response, 503, error.code, clientMessage(error, report));
    } else if (status === 413)
      refuse(response, 413, 'TOO_LARGE', `A request may hold at most ${LIMITS.bodyBytes / 1_048_576}mb.`);
    else if (status < 500)
      refuse(response, status, 'BAD_REQUEST', 'Invalid JSON: the request’s body is none that we can read.');
    else {
      logger.error({ err: error }, 'unforeseen error');
      refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. It has been logged.');
    }
  };
}

function refuse(response: Response, status: number, code: Parameters<typeof errorBody>[0], message: string): void {
  response.status(status).json(errorBody(code, message));
}
