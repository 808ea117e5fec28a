import { isPartialDate, type PartialDate } from '../model/time/partial-date';

/** Which part stands first in dates such as `03/04/1990`; null where a column doesn't tell. */
export type DateOrder = 'DAY_FIRST' | 'MONTH_FIRST' | null;

/** A date read from a cell. */
export type DateReading =
  | { readonly is: 'DATE'; readonly date: PartialDate }
  | { readonly is: 'NONE' }
  | { readonly is: 'DOUBTFUL'; readonly reason: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NO_DATE = /^(|-|–|—|n\.?\/?a\.?|none|null|\.{2,})$/i;
/** What programs write where there is no end. */
const NEVER = /^(9999-12-31|2999-0?1-0?1)$/;

/**
 * Reads a date in the notations that tables use: `1994-08-12`, `12 Aug 1994`, `Aug. 12, 1994`, `12.08.1994`,
 * `12/08/1994`, `1994-08`, `1994`.
 */
export function readDate(written: string, order: DateOrder): DateReading {
  const text = written.trim();
  if (NO_DATE.test(text) || NEVER.test(text)) return { is: 'NONE' };
  if (/\?$/.test(text)) return { is: 'DOUBTFUL', reason: 'the table itself puts a question mark behind the date' };
  const date = dateIn(text, order);
  if (date === EITHER) return { is: 'DOUBTFUL', reason: 'the day and the month can’t be told apart' };
  if (date === null || !isPartialDate(date))
    return { is: 'DOUBTFUL', reason: 'it is no date that exists, or in no known notation' };
  return { is: 'DATE', date };
}

/** What is read of a date whose day and month can't be told apart: no date at all. */
const EITHER = 'EITHER';

function dateIn(text: string, order: DateOrder): string | null {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso) return iso[1] ?? null;
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(text);
  if (spoken) return inWords(spoken[3], spoken[2], spoken[1]);
  const american = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (american) return inWords(american[3], american[1], american[2]);
  const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dots) return joined(dots[3], dots[2], dots[1]);
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  return slashes ? withSlashes(slashes, order) : null;
}

function withSlashes([, first, second, year]: readonly (string | undefined)[], order: DateOrder): string {
  if (first === second || order === 'DAY_FIRST' || Number(first) > 12) return joined(year, second, first);
  if (order === 'MONTH_FIRST' || Number(second) > 12) return joined(year, first, second);
  return EITHER;
}

/**
 * Which order the dates with slashes of a column have, where some can be read in one way only, and all of these in the
 * same.
 */
export function dateOrderOf(column: Iterable<string>): DateOrder {
  let [days, months] = [0, 0];
  for (const written of column) {
    const parts = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(written.trim());
    if (!parts) continue;
    if (Number(parts[1]) > 12) days += 1;
    if (Number(parts[2]) > 12) months += 1;
  }
  if (days > 0 === months > 0) return null;
  return days > 0 ? 'DAY_FIRST' : 'MONTH_FIRST';
}

function inWords(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const place = MONTHS.indexOf((month ?? '').toLowerCase());
  return place < 0 ? null : joined(year, String(place + 1), day);
}

function joined(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
