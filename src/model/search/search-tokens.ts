import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';

/** Kazakh letters that a Russian keyboard lacks, and the letters people type in their stead. */
const KAZAKH: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** Lower case, without diacritics; Kazakh letters as the Russian ones nearest to them. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[әғқңөұүһі]/g, (letter) => KAZAKH[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** The words of a text, folded: runs of letters and digits. */
export function tokensOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The stem of a folded word: Russian rules for Cyrillic letters, English ones otherwise. Kazakh words stay as they are where those rules don't fit. */
export function stemOf(token: string): string {
  return /\p{Script=Cyrillic}/u.test(token) ? stemRussian(token) : stemEnglish(token);
}

/** Stands between names as a word that no search can hold, so that no phrase runs from one name into the next. */
const BETWEEN_NAMES = '\uE000';

/** What of a node is searched, as words and as stems. */
export interface SearchTexts {
  readonly name: string;
  readonly alias: string;
  readonly summary: string;
}

/** The texts of a node that search looks at; other names in any language count as aliases. */
export function searchTextsOf(properties: Readonly<Record<string, unknown>>): SearchTexts {
  const aliases = [
    ...list<string>(properties['aliases']),
    properties['shortName'],
    properties['reference'],
    properties['symbol'],
  ];
  const translations = list<{ name: string }>(properties['translations']).map((translation) => translation.name);
  return {
    name: words(properties['name']),
    alias: [...aliases, ...translations].map(words).filter(Boolean).join(` ${BETWEEN_NAMES} `),
    summary: words(properties['summary']),
  };
}

/** The stems of a text that consists of words. */
export function stemsOf(text: string): string {
  return text.split(' ').map(stemOf).join(' ');
}

function words(text: unknown): string {
  return typeof text === 'string' ? tokensOf(text).join(' ') : '';
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
