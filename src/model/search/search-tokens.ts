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

/** Lower case, without diacritics; Kazakh letters as the Russian ones nearest to them. Folding twice changes nothing more. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[әғқңөұүһі]/g, (letter) => KAZAKH[letter] ?? letter);
}

/** A word of a text, and its stem, both folded. */
export interface SearchToken {
  readonly word: string;
  readonly stem: string;
}

/** The words of a text: runs of letters and digits. */
export function tokensOf(text: string): SearchToken[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => ({ word: fold(word), stem: fold(stemOf(word)) })).filter(({ word }) => word !== '');
}

/** Russian rules for Cyrillic letters, English ones otherwise. Kazakh words stay as they are where those rules don't fit. */
function stemOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? stemRussian(word) : stemEnglish(fold(word));
}

/** A searched field of a node, as words and as stems. */
export interface SearchText {
  readonly words: string;
  readonly stems: string;
}

/** What of a node is searched. */
export type SearchTexts = Readonly<Record<'name' | 'alias' | 'summary', SearchText>>;

/** Stands between names as a word that no search can hold, so that no phrase runs from one name into the next. */
const BETWEEN_NAMES = '\uE000';

/** The texts of a node that search looks at; other names in any language count as aliases. */
export function searchTextsOf(properties: Readonly<Record<string, unknown>>): SearchTexts {
  const { name, shortName, reference, symbol, summary } = properties;
  const aliases = [...list<string>(properties['aliases']), shortName, reference, symbol];
  const translations = list<{ name: string }>(properties['translations']).map((translation) => translation.name);
  return { name: searchText([name]), alias: searchText([...aliases, ...translations]), summary: searchText([summary]) };
}

function searchText(names: readonly unknown[]): SearchText {
  const tokens = names
    .filter((name) => typeof name === 'string')
    .map(tokensOf)
    .filter((each) => each.length > 0);
  const joined = (part: keyof SearchToken) =>
    tokens.map((each) => each.map((token) => token[part]).join(' ')).join(` ${BETWEEN_NAMES} `);
  return { words: joined('word'), stems: joined('stem') };
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
