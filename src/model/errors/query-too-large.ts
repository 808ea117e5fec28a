import { LexgraphError } from './lexgraph-error';

/** A query whose text is refused before it is looked at further. */
export class QueryTooLarge extends LexgraphError {
  constructor(what: string, most: number) {
    super('QUERY_TOO_LARGE', `A query may have at most ${most} ${what}. Ask in several requests.`);
  }
}
