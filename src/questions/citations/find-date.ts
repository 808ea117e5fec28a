import { foldedAt, isTightAt, textAt, type CitationToken } from '../../model/citations/citation-token';

const BEFORE_YEAR = new Set(['of', 'dated', 'от', '(', ',']);

/**
 * `of 2015`, `of 23 November 2015`, `(2015)`, `от 23 ноября 2015 года`, `от 23.11.2015 г.`, `2015 жылғы 23 қарашадағы`,
 * `2015`.
 */
export function yearAfter(tokens: readonly CitationToken[], from: number): { year: string; to: number } | null {
  let at = from;
  while (at < from + 2 && BEFORE_YEAR.has(foldedAt(tokens, at))) at += 1;
  at = afterDayAndMonth(tokens, at);
  const year = textAt(tokens, at);
  if (!/^(?:1[89]|20)\d\d$/.test(year)) return null;
  const to = afterWordForYear(tokens, at + 1);
  const isInBrackets = textAt(tokens, from) === '(' && textAt(tokens, to) === ')';
  return { year, to: isInBrackets ? to + 1 : to };
}

/** `23 ноября`, `23.11.` */
function afterDayAndMonth(tokens: readonly CitationToken[], at: number): number {
  if (!/^\d{1,2}$/.test(textAt(tokens, at))) return at;
  if (/^\p{L}{3,}$/u.test(textAt(tokens, at + 1))) return at + 2;
  const isDotted = textAt(tokens, at + 1) === '.' && textAt(tokens, at + 3) === '.' && isTightAt(tokens, at + 3);
  return isDotted ? at + 4 : at;
}

/** `года`, `г.`; in Kazakh with day and month: `жылғы 23 қарашадағы`. */
function afterWordForYear(tokens: readonly CitationToken[], at: number): number {
  if (foldedAt(tokens, at).startsWith('жыл')) return afterDayAndMonth(tokens, at + 1);
  if (!/^г(?:од[ау]?)?$/.test(foldedAt(tokens, at))) return at;
  return textAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
}
