import { stemmer as stemRussian } from '@orama/stemmers/russian';
import stemEnglish from 'wink-porter2-stemmer';
import { commonSpelling } from './common-spelling';

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

/** Longer words are cut: no engine then cuts them in a way of its own. */
const LONGEST_WORD = 250;

/** Words of so many letters in all are kept at hand with their stems; texts say the same words again and again. */
const MOST_KEPT = 1_000_000;

/** Runs of letters and digits. An `’s` after one is no word of its own. */
const WORD = /([\p{L}\p{M}\p{N}]+)(?:['’][sS](?![\p{L}\p{M}\p{N}]))?/gu;

/** Letters that have no diacritics. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Lower case, without diacritics; Kazakh letters as the Russian ones nearest to them. Folding twice changes nothing
 * more.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[әғқңөұүһі]/g, (letter) => KAZAKH[letter] ?? letter)
    .replaceAll('ς', 'σ')
    .replaceAll('ı', 'i');
}

/** A word of a text and its stem, both folded, and where it stands in the text, its end excluded. */
export interface SearchToken {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters and digits. Their places are those in the text's composed form (NFC). */
export function tokensOf(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const written = match[1] as string;
    const { word, stem } = foldedOf(written);
    if (word !== '') tokens.push({ word, stem, start: match.index, end: match.index + written.length });
  }
  return tokens;
}

/** A word and its stem, both folded. */
type Folded = Pick<SearchToken, 'word' | 'stem'>;

const kept = new Map<string, Folded>();
let keptLetters = 0;

function foldedOf(written: string): Folded {
  const known = kept.get(written);
  if (known !== undefined) return known;
  // Rules for stems go through a word again and again: it is cut before, and what all words with one beginning share is
  // kept once.
  const beginning = cut(written.toLowerCase());
  if (written.length > LONGEST_WORD) return { word: cut(fold(written)), stem: foldedOf(beginning).stem };
  const folded = { word: cut(fold(written)), stem: cut(fold(newStemOf(beginning))) };
  if (keptLetters > MOST_KEPT) {
    kept.clear();
    keptLetters = 0;
  }
  kept.set(written, folded);
  keptLetters += written.length + folded.word.length + folded.stem.length;
  return folded;
}

/**
 * Russian rules for Cyrillic letters, English ones otherwise. Kazakh words stay as they are where those rules don't
 * fit.
 */
function newStemOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? stemRussian(word) : stemEnglish(commonSpelling(fold(word)));
}

/** Between two letters, never within one that takes two units of text. */
function cut(word: string): string {
  return word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, '');
}
