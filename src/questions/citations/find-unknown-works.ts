import { foldedAt, isTightAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import type { NumberedConvention } from './read-convention';
import type { UnknownWork } from './found-citation';
import { isSortAfterTitle, isSortBeforeTitle } from './sort-of-act';

/** What stands before the number of an act: `No. 110-VIII`. */
const NUMBER_SIGN = new Set(['no', '№', 'n', '#']);

/**
 * What is written as the number of an act or of an ILO convention, or as a document’s symbol, whether or not there is
 * such a thing; null otherwise.
 */
export function unknownWorkAt(
  tokens: readonly CitationToken[],
  from: number,
  numbered: NumberedConvention | null,
): UnknownWork | null {
  const convention = numbered?.isSure ? { from, to: numbered.to } : codeAt(tokens, from);
  return actAt(tokens, from) ?? convention ?? symbolAt(tokens, from);
}

function actAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  const isSort = isSortBeforeTitle(foldedAt(tokens, from)) || isSortAfterTitle(foldedAt(tokens, from));
  if (!isSort || !NUMBER_SIGN.has(foldedAt(tokens, from + 1))) return null;
  const at = textAt(tokens, from + 2) === '.' ? from + 3 : from + 2;
  return /^\d+$/.test(textAt(tokens, at)) ? { from, to: afterJoined(tokens, at + 1, ['-']) } : null;
}

/** `C190` */
function codeAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  return /^C\d{1,3}$/.test(textAt(tokens, from)) ? { from, to: from + 1 } : null;
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
