const DIGITS = '〇一二三四五六七八九';

/** A number below a hundred in Chinese numerals, as articles bear it: `二十八` is 28; null where it is none. */
export function chineseNumber(written: string): number | null {
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!parts || written === '') return null;
  const [, first, ten, last] = parts;
  const digit = (each: string | undefined) => (each ? DIGITS.indexOf(each) : 0);
  if (!ten) return first && last ? null : digit(first ?? last);
  return (first ? digit(first) : 1) * 10 + digit(last);
}
