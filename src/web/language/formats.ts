/** How languages write numbers and lists. Each is made once, for making one takes longer than a hundred uses. */
export const numberFormat = once((language) => new Intl.NumberFormat(language));
export const listFormat = once((language) => new Intl.ListFormat(language));

function once<Format>(make: (language: string) => Format): (language: string) => Format {
  const formats = new Map<string, Format>();
  return (language) => {
    const format = formats.get(language) ?? make(language);
    formats.set(language, format);
    return format;
  };
}
