const WHOLE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A date as the language writes it: `11 September 1994`, `March 2008`, `2008`. What is no date stays as it is. */
export function dateInWords(date: string, language: string): string {
  if (isDay(date)) return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
  if (isDay(`${date}-01`)) return format(`${date}-01`, language, { month: 'long', year: 'numeric' });
  return date;
}

function format(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  // A date is read as one word.
  return text.replace(/\s?(г|ж)\.$/, '').replace(/\s/g, '\u00a0');
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
