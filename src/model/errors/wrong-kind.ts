import { withArticle } from '../with-article';
import { LexgraphError } from './lexgraph-error';

/** An id that exists, but is of another kind than the question asks for. */
export class WrongKind extends LexgraphError {
  constructor(argument: string, id: string, actual: string, expected: string, near: string | null) {
    const hint = near ? ` Did you mean "${near}"?` : '';
    super(
      'WRONG_KIND',
      `"${argument}" must be the id of ${withArticle(expected)}, but "${id}" is ${withArticle(actual)}.${hint}`,
    );
  }
}
