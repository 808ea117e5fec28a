import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import type { AnswerRow } from './use-rows';

interface Speech {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
}

/** How the norm reaches the persons asked about: by name, as part of wider ones, or in part. */
export function coverageInWords(row: AnswerRow, asksBearer: boolean, { t, words }: Speech): string {
  const last = row.via.at(-1);
  const whom = last ? nameIn(words.language, last).name : '';
  return t(`answer:${asksBearer ? 'borne' : 'covers'}.${row.coverage}`, { whom });
}
