import { afterAny, foldedAt, isTightAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import { fold } from '../../model/search/search-tokens';

const BEFORE_DATE = new Set(['of', 'dated', 'от', '(', ',']);

/** How the names of the months begin, in each language, folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаң'],
  ['feb', 'фев', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'мая', 'мамыр'],
  ['jun', 'июн', 'мау'],
  ['jul', 'июл', 'шіл'],
  ['aug', 'авг', 'там'],
  ['sep', 'сен', 'қыр'],
  ['oct', 'окт', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'жел'],
].map((names) => names.map(fold));

/** A date in a text. */
export interface FoundDate {
  /** `2015`, or `2015-11-23`, as far as the text says it. */
  readonly date: string;
  /** The token after it. */
  readonly to: number;
}

/**
 * `of 2015`, `of 23 November 2015`, `(2015)`, `от 23 ноября 2015 года`, `от 23.11.2015 г.`, `2015 жылғы 23 қарашадағы`,
 * `2015`; null where none stands here.
 */
export function dateAfter(tokens: readonly CitationToken[], from: number): FoundDate | null {
  const before = dayAndMonthAt(tokens, afterAny(tokens, from, BEFORE_DATE, 2));
  const year = textAt(tokens, before.to);
  if (!/^(?:1[89]|20)\d\d$/.test(year)) return null;
  const after = afterWordForYear(tokens, before.to + 1);
  const isInBrackets = textAt(tokens, from) === '(' && textAt(tokens, after.to) === ')';
  const monthAndDay = before.monthAndDay ?? after.monthAndDay;
  return {
    date: monthAndDay === null ? year : `${year}-${monthAndDay}`,
    to: isInBrackets ? after.to + 1 : after.to,
  };
}

interface DayOfMonth {
  /** `11-23`; null where no day stands here. */
  readonly monthAndDay: string | null;
  readonly to: number;
}

/** `23 ноября`, `23.11.` */
function dayAndMonthAt(tokens: readonly CitationToken[], at: number): DayOfMonth {
  const day = textAt(tokens, at);
  if (!/^\d{1,2}$/.test(day)) return { monthAndDay: null, to: at };
  const named = MONTHS.findIndex((names) => names.some((name) => foldedAt(tokens, at + 1).startsWith(name)));
  if (named >= 0) return { monthAndDay: monthAndDay(String(named + 1), day), to: at + 2 };
  const isDotted = textAt(tokens, at + 1) === '.' && textAt(tokens, at + 3) === '.' && isTightAt(tokens, at + 3);
  return isDotted
    ? { monthAndDay: monthAndDay(textAt(tokens, at + 2), day), to: at + 4 }
    : { monthAndDay: null, to: at };
}

function monthAndDay(month: string, day: string): string {
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `года`, `г.`; in Kazakh with day and month: `жылғы 23 қарашадағы`. */
function afterWordForYear(tokens: readonly CitationToken[], at: number): DayOfMonth {
  if (foldedAt(tokens, at).startsWith('жыл')) return dayAndMonthAt(tokens, at + 1);
  if (!/^г(?:од[ау]?)?$/.test(foldedAt(tokens, at))) return { monthAndDay: null, to: at };
  return { monthAndDay: null, to: textAt(tokens, at + 1) === '.' ? at + 2 : at + 1 };
}
