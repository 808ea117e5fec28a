import { LexgraphError } from './lexgraph-error';

/** A filter that cannot be meant. */
export class BadFilter extends LexgraphError {
  /** `path` is where it stands: `filter.name.equals`. */
  constructor(path: string, problem: string) {
    super('BAD_FILTER', `"${path}" ${problem}`);
  }
}
