import type { LexgraphError } from '../../model/errors/lexgraph-error';

/**
 * What a client is told of an error. Errors of the store name files and servers, which are for the operator: they go to
 * `report`, and clients get the code.
 */
export function clientMessage(error: LexgraphError, report: (error: unknown) => void): string {
  const isForOperator = error.code.startsWith('STORE_') || error.code === 'BAD_KEY_FILE';
  if (!isForOperator || error.code === 'STORE_EMPTY') return error.message;
  report(error);
  if (error.code === 'BAD_KEY_FILE') return 'Keys can’t be checked right now. It has been logged; try again later.';
  return 'The store of the graph can’t be used right now. It has been logged; try again later.';
}
