import { LexgraphError } from './lexgraph-error';

/** An argument whose value no answer can be given for. */
export class BadArgument extends LexgraphError {
  /** `problem` is a sentence without its subject and its full stop, which says what would be right. */
  constructor(argument: string, problem: string) {
    super('BAD_ARGUMENT', `"${argument}" ${problem}.`);
  }
}
