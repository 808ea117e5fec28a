/** How a language writes dates, numbers and lists. Made once, for making one takes longer than a hundred uses. */
export interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  readonly list: Intl.ListFormat;
}

const MADE = new Map<string, Formats>();

export function formatsOf(language: string): Formats {
  const formats = MADE.get(language) ?? made(language);
  MADE.set(language, formats);
  return formats;
}

function made(language: string): Formats {
  const ofDates = language === 'en' ? 'en-GB' : language;
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    day: new Intl.DateTimeFormat(ofDates, { ...month, day: 'numeric' }),
    month: new Intl.DateTimeFormat(ofDates, month),
    number: new Intl.NumberFormat(language),
    list: new Intl.ListFormat(language),
  };
}
