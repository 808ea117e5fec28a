import type { ErrorCode } from '../../model/errors/lexgraph-error';

/** An error outside of any query, in the form that GraphQL's have. */
export function errorBody(code: ErrorCode | 'BAD_REQUEST' | 'TOO_LARGE' | 'INTERNAL_SERVER_ERROR', message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
