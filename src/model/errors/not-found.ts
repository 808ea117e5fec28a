import { didYouMean } from './did-you-mean';
import { LexgraphError } from './lexgraph-error';

/** An id that no node has. */
export class NotFound extends LexgraphError {
  /** `expected` names the kind that was looked for; `near` are the ids that were probably meant. */
  constructor(expected: string, id: string, near: readonly string[]) {
    super('NOT_FOUND', `There is no ${expected} "${id}".${didYouMean(near)}`);
  }
}
