import type { LexgraphError } from '../../model/errors/lexgraph-error';

/**
 * What a client is told of an error. Errors of the store name files and servers, which are for the operator: they go to `report`, and
 * clients get the code.
 */
export function clientMessage(error: LexgraphError, report: (error: unknown) => void): string {
  if (!error.code.startsWith('STORE_') || error.code === 'STORE_EMPTY') return error.message;
  report(error);
  return 'The store of the graph can’t be used right now. It has been logged; try again later.';
}
