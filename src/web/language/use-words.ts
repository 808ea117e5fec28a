import { dateInWords, dateOf } from './dates';
import { listFormat, numberInWords } from './formats';
import { useLanguage } from './use-language';

/** How the reader’s language writes dates, numbers and lists. */
export interface Words {
  readonly language: string;
  date(this: void, date: string): string;
  /** The date after a word that asks for the genitive in Russian: since, until, after. */
  ofDate(this: void, date: string): string;
  number(this: void, number: number): string;
  list(this: void, items: readonly string[]): string;
}

export function useWords(): Words {
  const language = useLanguage();
  return {
    language,
    date: (date) => dateInWords(date, language),
    ofDate: (date) => dateOf(date, language),
    number: (number) => numberInWords(number, language),
    list: (items) => listFormat(language).format(items),
  };
}
