import { foldedAt, isTightAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import { fold } from '../../model/search/search-tokens';
import type { UnknownWork } from './found-citation';
import { isSortAfterTitle, isSortBeforeTitle } from './sort-of-act';

/** What stands before the number of an act: `No. 110-VIII`. */
const NUMBER_SIGN = new Set(['no', '№', 'n', '#']);

/**
 * What is written as the number of an act or of an ILO convention, or as a document’s symbol, whether or not there is
 * such a thing; null otherwise.
 */
export function unknownWorkAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  return actAt(tokens, from) ?? conventionAt(tokens, from) ?? symbolAt(tokens, from);
}

function actAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  const isSort = isSortBeforeTitle(foldedAt(tokens, from)) || isSortAfterTitle(foldedAt(tokens, from));
  if (!isSort || !NUMBER_SIGN.has(foldedAt(tokens, from + 1))) return null;
  const at = textAt(tokens, from + 2) === '.' ? from + 3 : from + 2;
  return /^\d+$/.test(textAt(tokens, at)) ? { from, to: afterJoined(tokens, at + 1, ['-']) } : null;
}

const ILO: ReadonlySet<string> = new Set(['ilo', 'мот', 'хеұ'].map(fold));
const CONVENTION = /^(?:convention|protocol|конвенци|протокол|хаттама)/u;

/**
 * `C190`, `ILO Convention No. 190`, `Конвенция МОТ № 190`, `Конвенция № 190 МОТ`, `ХЕҰ-ның № 190 конвенциясы`: the
 * organization, the word for the sort and the number, in any order.
 */
function conventionAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (/^C\d{1,3}$/.test(textAt(tokens, from))) return { from, to: from + 1 };
  const left = new Set<ConventionWord>(['ORGANIZATION', 'SORT', 'NUMBER']);
  for (let at = from; at < from + LONGEST_CONVENTION; at += 1) {
    const word = conventionWordAt(tokens, at);
    if (word && !left.delete(word)) return null;
    if (left.size === 0) return { from, to: at + 1 };
    if (!word && (at === from || !BETWEEN.test(foldedAt(tokens, at)))) return null;
    if (word === 'NUMBER' && at === from) return null;
  }
  return null;
}

type ConventionWord = 'ORGANIZATION' | 'SORT' | 'NUMBER';

/** The most tokens that the name of a convention by its number takes. */
const LONGEST_CONVENTION = 9;

/** What stands between these words: the sign of a number, `of the`, and an ending after a hyphen. */
const BETWEEN = /^(?:no|№|\.|of|the|-|н[ыи]н)$/u;

function conventionWordAt(tokens: readonly CitationToken[], at: number): ConventionWord | null {
  if (ILO.has(foldedAt(tokens, at))) return 'ORGANIZATION';
  if (CONVENTION.test(foldedAt(tokens, at))) return 'SORT';
  return /^\d{1,3}$/.test(textAt(tokens, at)) ? 'NUMBER' : null;
}

/** `A/HRC/24/43/Add.1`, `CRC/C/KAZ/CO/4`: great letters and numbers with two strokes or more between. */
function symbolAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (!/^[A-Z]{1,6}$/.test(textAt(tokens, from))) return null;
  const to = afterJoined(tokens, from + 1, ['/', '.', '-']);
  const texts = tokens.slice(from, to).map(({ text }) => text);
  const isSymbol = texts.filter((text) => text === '/').length >= 2 && texts.some((text) => /^\d+$/.test(text));
  return isSymbol ? { from, to } : null;
}

/** The most tokens that a symbol or a number takes. */
const LONGEST_SYMBOL = 20;

/** After all further words that such signs join to the one before, with no space. */
function afterJoined(tokens: readonly CitationToken[], from: number, signs: readonly string[]): number {
  let at = from;
  while (at < from + LONGEST_SYMBOL && isJoint(tokens, at, signs)) at += 2;
  return at;
}

function isJoint(tokens: readonly CitationToken[], at: number, signs: readonly string[]): boolean {
  const isWord = tokens[at + 1]?.isWord === true;
  return isWord && signs.includes(textAt(tokens, at)) && isTightAt(tokens, at) && isTightAt(tokens, at + 1);
}
