/** Kazakh writes numbers as Russian does; browsers that have little of it write them as English does. */
const numberFormat = once((language) => new Intl.NumberFormat(language === 'kk' ? 'ru' : language));

/** From here on languages part the digits of a number, each in its way. */
const PARTED = 1000;

/**
 * A number as the language writes it. Small whole ones are written alike in ours, and a format takes longer to make
 * than a page of rows.
 */
export function numberInWords(number: number, language: string): string {
  const isPlain = Number.isInteger(number) && number >= 0 && number < PARTED;
  return isPlain ? String(number) : numberFormat(language).format(number);
}

/** How languages write lists. */
export const listFormat = once((language) => new Intl.ListFormat(language));

/** Each format is made once, for making one takes longer than a hundred uses. */
function once<Format>(make: (language: string) => Format): (language: string) => Format {
  const formats = new Map<string, Format>();
  return (language) => {
    const format = formats.get(language) ?? make(language);
    formats.set(language, format);
    return format;
  };
}
