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
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

/** Marks of direction and joiners, which stand between signs and are none. */
const INVISIBLE = /^\p{Cf}*$/u;

/** The tokens of a text, in order, in time linear in its length. Spaces and invisible marks are none. */
export function citationTokens(text: string): CitationToken[] {
  const tokens: CitationToken[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const start = match.index;
    tokens.push({
      text: written,
      folded: fold(written),
      start,
      end: start + written.length,
      isTight: tokens.length > 0 && INVISIBLE.test(text.slice(last, start)),
      isWord: /[\p{L}\p{N}]/u.test(written),
    });
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
