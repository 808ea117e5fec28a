import { afterJoined, textAt, type CitationToken } from '../../model/citations/citation-token';
import type { NumberedConvention } from './read-convention';
import type { UnknownWork } from './found-citation';

/**
 * What is written as the number of an ILO convention, or as a document’s symbol, whether or not there is such a thing;
 * null otherwise.
 */
export function unknownWorkAt(
  tokens: readonly CitationToken[],
  from: number,
  convention: NumberedConvention | null,
): UnknownWork | null {
  if (convention?.isSure) return { from, to: convention.to };
  return codeAt(tokens, from) ?? symbolAt(tokens, from);
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
