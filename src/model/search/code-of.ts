import type { SearchToken } from './search-tokens';

/** Begins each code as the engines hold it: no word of a text begins so. */
const MARK = '\uE001';

/** Letters that only modify others (`ʻ` in Uzbek) are written in several ways. */
const MODIFIERS = /\p{Lm}/gu;

/** Zeros before a number that does not begin with them. */
const FILLING_ZEROS = /(?<!\d)0+(?=\d)/g;

/** Longer ones are cut. */
const LONGEST = 200;

/** All codes in a field as the engines hold it. */
export const CODES = new RegExp(`${MARK}[^ ]*`, 'g');

/** Whether it is a code as the engines hold it, and no word of a text. */
export function isCode(word: string): boolean {
  return word.startsWith(MARK);
}

/**
 * The words as one code, whatever signs, spaces and filling zeros they were written with: `C 029`, `C.29` and `C029`
 * are one. Words of nothing but modifying letters keep them. As the engines hold it.
 */
export function codeOf(words: readonly SearchToken['word'][]): string {
  const bare = words.map((word) => word.replaceAll(MODIFIERS, '').replaceAll(FILLING_ZEROS, '')).join('');
  return `${MARK}${(bare || words.join('')).slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}`;
}
