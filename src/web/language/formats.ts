const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** How languages write dates, numbers and lists. Each is made once, for making one takes longer than a hundred uses. */
export const dayFormat = once((language) => new Intl.DateTimeFormat(ofDates(language), { ...MONTH, day: 'numeric' }));
export const monthFormat = once((language) => new Intl.DateTimeFormat(ofDates(language), MONTH));
export const numberFormat = once((language) => new Intl.NumberFormat(language));
export const listFormat = once((language) => new Intl.ListFormat(language));

function ofDates(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function once<Format>(make: (language: string) => Format): (language: string) => Format {
  const formats = new Map<string, Format>();
  return (language) => {
    const format = formats.get(language) ?? make(language);
    formats.set(language, format);
    return format;
  };
}
