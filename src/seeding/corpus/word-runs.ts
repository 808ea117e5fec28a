import { hash } from 'node:crypto';

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
  // For each of some 400,000 runs in the project's seeds an object that hashes would take four times as long.
  return Buffer.from(hash('sha256', words.join(' '), 'hex'), 'hex').toString('base64url', 0, 8);
}
