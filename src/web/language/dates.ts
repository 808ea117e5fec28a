import { dayFormat, monthFormat } from './formats';

const WHOLE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Browsers have no names of Kazakh months. */
const KAZAKH_MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

/** A date as the language writes it: `11 September 1994`, `March 2008`, `2008`. What is no date stays as it is. */
export function dateInWords(date: string, language: string): string {
  const isWhole = isDay(date);
  if (!isWhole && !isDay(`${date}-01`)) return date;
  const words = language === 'kk' ? inKazakh(date) : format(date, isWhole, language);
  // A date is read as one word.
  return words.replace(/\s/g, '\u00a0');
}

function inKazakh(date: string): string {
  const [year, month, day] = date.split('-');
  return [`${year} жылғы`, day && Number(day), KAZAKH_MONTHS[Number(month) - 1]].filter(Boolean).join(' ');
}

function format(date: string, isWhole: boolean, language: string): string {
  const first = new Date(`${date.slice(0, 7)}-${isWhole ? date.slice(8) : '01'}T00:00:00Z`);
  const text = (isWhole ? dayFormat : monthFormat)(language).format(first);
  return text.replace(/\s?г\.$/, '');
}

/** Whether it is a day of the calendar, written `2012-10-01`. */
export function isDay(text: string): boolean {
  if (!WHOLE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Today, as the API understands it: the day in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
