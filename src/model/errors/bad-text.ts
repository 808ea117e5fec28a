import { LexgraphError } from './lexgraph-error';

/** Text that is not well-formed Unicode: half of a surrogate pair stands in it alone. */
export class BadText extends LexgraphError {
  /** `path` is where it stands: `$topics[0]`. */
  constructor(path: string) {
    super('BAD_TEXT', `"${path}" is no well-formed Unicode: half of a surrogate pair stands in it alone.`);
  }
}
