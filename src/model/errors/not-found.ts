import { LexgraphError } from './lexgraph-error';

/** An id that no node has. */
export class NotFound extends LexgraphError {
  /** `expected` names the kind that was looked for; `near` is the id that was probably meant. */
  constructor(expected: string, id: string, near: string | null) {
    super('NOT_FOUND', `There is no ${expected} "${id}".${near ? ` Did you mean "${near}"?` : ''}`);
  }
}
