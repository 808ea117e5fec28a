import { foldedAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import { actNumberAt } from './act-number';
import { dateAfter, type FoundDate } from './find-date';
import { formsAfter, formsBefore } from './sort-of-act';

/** An act as it is known by its number, whether or not the graph has it. */
export interface NumberedAct {
  /** The forms that acts of its sort have. */
  readonly forms: readonly string[];
  /** As `numberKey` gives it. */
  readonly number: string;
  /** `2012-01-21`, as far as the text says it. */
  readonly date: string | null;
  /** The tokens that it takes; the end is excluded. */
  readonly from: number;
  readonly to: number;
}

/** The most tokens that may stand for who made the act. */
const LONGEST_ISSUER = 20;

/**
 * `Закон РК от 27 июля 2007 года № 319-III`, `Resolution No. 148 of the Government of 21 January 2012`, `приказ Министра
 * образования и науки РК № 468`, `2012 жылғы 21 қаңтардағы № 148 қаулысы`: the word for the sort, who made it, date and
 * number; null where this is no act with a number.
 */
export function numberedActAt(tokens: readonly CitationToken[], from: number): NumberedAct | null {
  const forms = formsBefore(foldedAt(tokens, from));
  return forms ? afterSort(tokens, from, forms) : inKazakh(tokens, from);
}

function afterSort(tokens: readonly CitationToken[], from: number, forms: readonly string[]): NumberedAct | null {
  let dated: FoundDate | null = null;
  for (let at = from + 1; at <= from + LONGEST_ISSUER;) {
    const number = actNumberAt(tokens, at);
    if (number) {
      const later = dated ?? dateAfterIssuer(tokens, number.to);
      return { forms, number: number.number, date: later?.date ?? null, from, to: Math.max(number.to, later?.to ?? 0) };
    }
    dated ??= dateAfter(tokens, at);
    if (dated && dated.to > at) at = dated.to;
    else if (isOfIssuer(tokens, at)) at += 1;
    else return null;
  }
  return null;
}

/** `of 21 January 2012`, `of the Government of 21 January 2012` */
function dateAfterIssuer(tokens: readonly CitationToken[], from: number): FoundDate | null {
  for (let at = from; at < from + LONGEST_ISSUER; at += 1) {
    const dated = dateAfter(tokens, at);
    if (dated) return /^(?:of|dated|от|\()$/.test(foldedAt(tokens, at)) ? dated : null;
    const isBegun = at > from || /^(?:of|[\p{Lu}])/u.test(textAt(tokens, at));
    if (!isBegun || !isOfIssuer(tokens, at)) return null;
  }
  return null;
}

/** The sort comes last, or with an ending before the number alone: `2012 жылғы № 148 қаулысы`, `Қаулының № 148`. */
function inKazakh(tokens: readonly CitationToken[], from: number): NumberedAct | null {
  const sort = formsAfter(foldedAt(tokens, from));
  const dated = /^\d{4}$/.test(textAt(tokens, from)) ? dateAfter(tokens, from) : null;
  const number = actNumberAt(tokens, sort ? from + 1 : (dated?.to ?? from));
  const forms = number && (sort ?? formsAfter(foldedAt(tokens, number.to)));
  if (!forms) return null;
  return { forms, number: number.number, date: dated?.date ?? null, from, to: sort ? number.to : number.to + 1 };
}

/** Words of who made an act, and the stops of their abbreviations: `и.о. Министра труда`. */
function isOfIssuer(tokens: readonly CitationToken[], at: number): boolean {
  const word = textAt(tokens, at);
  if (word === '.') return textAt(tokens, at - 1).length <= 3;
  if (word === ',' || word === '«' || word === '»') return true;
  return /^\p{L}+$/u.test(word) && formsBefore(foldedAt(tokens, at)) === null;
}
