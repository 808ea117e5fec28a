import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';
import type { AnswerRow } from './use-rows';

interface Speech {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
}

/**
 * Up to when a norm was read, and that it is taken to stand so since, unless nobody knows how it stands; null where the
 * sources speak of the day itself.
 */
export function presumedInWords(
  { presumed, attestedOn, standing }: Pick<AnswerRow, 'presumed' | 'attestedOn' | 'standing'>,
  { t, words }: Speech,
): string | null {
  if (!presumed) return null;
  if (!attestedOn) return t('common:presumed');
  return t(standing === 'UNKNOWN' ? 'common:readAsOf' : 'common:presumedSince', { date: words.date(attestedOn) });
}
