import { withArticle } from '../with-article';
import { didYouMean } from './did-you-mean';
import { LexgraphError } from './lexgraph-error';

/** An id that exists, but is of another kind than the question asks for. */
export class WrongKind extends LexgraphError {
  constructor(argument: string, id: string, actual: string, expected: string, near: readonly string[]) {
    super(
      'WRONG_KIND',
      `"${argument}" must be the id of ${withArticle(expected)}, but "${id}" is ${withArticle(actual)}.${didYouMean(near)}`,
    );
  }
}
