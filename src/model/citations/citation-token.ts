import { fold } from '../search/search-tokens';

/** A run of letters and digits, or one other sign, of a text. */
export interface CitationToken {
  readonly text: string;
  /** Lower case, without diacritics; Kazakh letters as the Russian ones nearest to them. */
  readonly folded: string;
  /** Where it stands in the text; the end is excluded. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before. */
  readonly isTight: boolean;
  /** Whether it is a run of letters and digits. */
  readonly isWord: boolean;
  /** Whether a bracket before it is still open. */
  readonly isInBrackets: boolean;
}

export const OPENING_BRACKETS: ReadonlySet<string> = new Set(['(', '[']);
export const CLOSING_BRACKETS: ReadonlySet<string> = new Set([')', ']']);

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

/** Marks of direction and joiners, which stand between signs and are none. */
const INVISIBLE = /^\p{Cf}*$/u;

/** The tokens of a text, in order, in time linear in its length. Spaces and invisible marks are none. */
export function citationTokens(text: string): CitationToken[] {
  const tokens: CitationToken[] = [];
  let last = 0;
  let open = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const start = match.index;
    tokens.push({
      text: written,
      folded: fold(written),
      start,
      end: start + written.length,
      isTight: tokens.length > 0 && (start === last || INVISIBLE.test(text.slice(last, start))),
      isWord: /[\p{L}\p{N}]/u.test(written),
      isInBrackets: open > 0,
    });
    if (OPENING_BRACKETS.has(written)) open += 1;
    else if (CLOSING_BRACKETS.has(written)) open = Math.max(0, open - 1);
    last = start + written.length;
  }
  return tokens;
}

/** The text of a token; empty where there is none. */
export function textAt(tokens: readonly CitationToken[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The folded text of a token; empty where there is none. */
export function foldedAt(tokens: readonly CitationToken[], at: number): string {
  return tokens[at]?.folded ?? '';
}

/** Whether there is such a token, and nothing stands between it and the one before. */
export function isTightAt(tokens: readonly CitationToken[], at: number): boolean {
  return tokens[at]?.isTight === true;
}

/** After the tokens, `most` at the most, whose folded texts are among these. */
export function afterAny(
  tokens: readonly CitationToken[],
  from: number,
  folded: ReadonlySet<string>,
  most: number,
): number {
  let at = from;
  while (at < from + most && folded.has(foldedAt(tokens, at))) at += 1;
  return at;
}

/** Folded. */
const NUMBER_SIGN = /^(?:nos?|№|n|#)$/u;

/** The token after `№`, `No.`, `Nos.`, `#`; null where none of them stands here. */
export function afterNumberSign(tokens: readonly CitationToken[], at: number): number | null {
  if (!NUMBER_SIGN.test(foldedAt(tokens, at))) return null;
  return textAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
}

/** Brackets and marks of quotation, each with the one that closes it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
];

/** After the bracket or mark right behind a stretch of tokens which closes one that is open within it. */
export function afterClosing(tokens: readonly CitationToken[], from: number, to: number): number {
  const within = tokens.slice(from, to).map(({ text }) => text);
  const count = (sign: string) => within.filter((text) => text === sign).length;
  const isClosed = PAIRS.some(([open, close]) => textAt(tokens, to) === close && count(open) > count(close));
  return isClosed ? to + 1 : to;
}

/** The most tokens that are read as joined. */
const MOST_JOINED = 20;

/** After all further words that such signs join to the one before, with no space: `-III`, `/Add.1`. */
export function afterJoined(tokens: readonly CitationToken[], from: number, signs: readonly string[]): number {
  let at = from;
  while (at < from + MOST_JOINED && isJoint(tokens, at, signs)) at += 2;
  return at;
}

function isJoint(tokens: readonly CitationToken[], at: number, signs: readonly string[]): boolean {
  const isWord = tokens[at + 1]?.isWord === true;
  return isWord && signs.includes(textAt(tokens, at)) && isTightAt(tokens, at) && isTightAt(tokens, at + 1);
}
