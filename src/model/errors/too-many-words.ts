import { LIMITS } from '../limits';
import { LexgraphError } from './lexgraph-error';

/** A search of more words than are looked for. */
export class TooManyWords extends LexgraphError {
  /** `beyond` is the first word that is too many. */
  constructor(count: number, beyond: string) {
    super(
      'TOO_MANY_WORDS',
      `A search may hold at most ${LIMITS.searchWords} words and phrases, but it holds ${count}. Leave out words from "${beyond}" on, or put a name between quotation marks.`,
    );
  }
}
