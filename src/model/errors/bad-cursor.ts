import { LexgraphError } from './lexgraph-error';

/** A cursor that this question, with these arguments, did not give out. */
export class BadCursor extends LexgraphError {
  constructor(argument: string, reason: string) {
    super(
      'BAD_CURSOR',
      `"${argument}" ${reason}. Take it from "pageInfo" or "edges" of an answer to the same question with the same arguments.`,
    );
  }
}
