import { LexgraphError } from './lexgraph-error';

/** Paging arguments that cannot be served. */
export class BadPage extends LexgraphError {
  constructor(message: string) {
    super('BAD_PAGE', message);
  }
}
