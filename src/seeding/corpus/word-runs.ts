import { createHash } from 'node:crypto';

/** A word of a text, in lower case, and where it stands. */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

/** How many words in a row make a copy. */
export const RUN_LENGTH = 9;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text: runs of letters and digits, in lower case. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0].toLowerCase(), offset: match.index }));
}

/** The hash of each run of nine words, by the position of its first word: eight bytes of SHA-256, in base64url. */
export function runHashes(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN_LENGTH + 1))
    .map((_, start) => hashOf(words.slice(start, start + RUN_LENGTH)));
}

function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest().subarray(0, 8).toString('base64url');
}
