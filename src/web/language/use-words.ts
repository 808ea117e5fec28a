import { useTranslation } from 'react-i18next';
import { dateInWords } from './dates';

/** How the reader’s language writes dates, numbers and lists. */
export interface Words {
  readonly language: string;
  date(this: void, date: string): string;
  number(this: void, number: number): string;
  list(this: void, items: readonly string[]): string;
}

export function useWords(): Words {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return {
    language,
    date: (date) => dateInWords(date, language),
    number: (number) => new Intl.NumberFormat(language).format(number),
    list: (items) => new Intl.ListFormat(language).format(items),
  };
}
