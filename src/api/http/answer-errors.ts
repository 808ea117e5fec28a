import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { LexgraphError, type ErrorCode } from '../../model/errors/lexgraph-error';
import { LIMITS } from '../../model/limits';
import { clientMessage } from './client-message';
import { errorBody } from './error-body';
import type { Handler } from './handler';
import { sendJson } from './send-json';
import { recordOf } from './watching/request-record';

/** Of what clients did wrong; of all else it is 503. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  QUERY_TOO_LARGE: 400,
  QUERY_NOT_REGISTERED: 400,
  BAD_ARGUMENT: 400,
  BAD_DATE: 400,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};

/** The same for Express. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  const answer = answerError(logger);
  return (error: unknown, request, response, next) => void answer(error)(request, response, next);
}

/** Answers what went wrong outside of any query. */
export function answerError(logger: Logger): (error: unknown) => Handler {
  return (error) => (_request, response) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (error instanceof LexgraphError) {
      const report = (cause: unknown) => logger.error({ err: cause }, 'the store failed');
      refuse(response, STATUS[error.code] ?? 503, error.code, clientMessage(error, report));
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

function refuse(
  response: ServerResponse,
  status: number,
  code: Parameters<typeof errorBody>[0],
  message: string,
): void {
  recordOf(response).refusal = code;
  sendJson(response, status, errorBody(code, message));
}
