import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';

/** What stands in the language of the reader. */
export interface Speech {
  readonly t: TFunction<['answer', 'memo', 'common']>;
  readonly words: Words;
}
