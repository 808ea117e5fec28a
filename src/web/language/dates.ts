import { isLanguage, type LanguageCode } from './languages';

const WHOLE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The names of the months. Browsers have none in Kazakh, and take longer to look up the others than to draw a row. */
const MONTHS: Record<LanguageCode, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
};

/** A date as the language writes it: `11 September 1994`, `March 2008`, `2008`. What is no date stays as it is. */
export function dateInWords(date: string, language: string): string {
  const isWhole = isDay(date);
  if (!isWhole && !isDay(`${date}-01`)) return date;
  const [year, month, day] = date.split('-') as [string, string, string | undefined];
  const name = MONTHS[isLanguage(language) ? language : 'en'][Number(month) - 1]!;
  const words = inOrder(language, year, name, day && String(Number(day)));
  // A date is read as one word.
  return words.filter(Boolean).join('\u00a0');
}

function inOrder(language: string, year: string, month: string, day: string | undefined) {
  if (language === 'kk') return [year, 'жылғы', day, month];
  return [day, language === 'ru' && day ? genitive(month) : month, year];
}

/** A date after a word that asks for the genitive in Russian: `марта 2008`; in other languages as it always is. */
export function dateOf(date: string, language: string): string {
  if (language !== 'ru' || !isDay(`${date}-01`)) return dateInWords(date, language);
  const [year, month] = date.split('-') as [string, string];
  return `${genitive(MONTHS.ru[Number(month) - 1]!)}\u00a0${year}`;
}

/** The first of January is one of that month: `1 января`, `1 марта`. */
function genitive(month: string): string {
  return /[ьй]$/.test(month) ? `${month.slice(0, -1)}я` : `${month}а`;
}

/** A date within a sentence, and no part of an id, a symbol or a range of years. */
const WITHIN = /(?<![\w/.-])\d{4}-\d\d(?:-\d\d)?(?![\w/-])/g;

/**
 * A sentence of the API with the dates in words that English ones, and texts of the data, have as data; those of other
 * languages are in words already.
 */
export function withDatesInWords(sentence: string): string {
  return sentence.replace(WITHIN, (date) => dateInWords(date, 'en'));
}

/** Whether it is a day of the calendar, written `2012-10-01`, in the years that the API knows: 1000 to 9998. */
export function isDay(text: string): boolean {
  if (!WHOLE.test(text) || text < '1000' || text >= '9999') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Today, as the API understands it: the day in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
