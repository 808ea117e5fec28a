import { createHash } from 'node:crypto';

/** Begins each mark, and stands between two words in it: no word of a text holds it. */
const SIGN = '\uE000';

/** Longer ones end in a digest of all words: engines bound the length of what they hold as one word. */
const LONGEST = 200;

/** All marks in a field as the engines hold it. */
export const WHOLE_MARKS = new RegExp(`${SIGN}[^ ]*`, 'g');

/** Whether it is a mark as the engines hold it, and no word of a text. */
export function isWholeMark(word: string): boolean {
  return word.startsWith(SIGN);
}

/**
 * A text of just these words, as one word. It stands after them in a field, so that a text is found as a whole by one
 * look into the index, and no phrase runs from one text into the next.
 */
export function wholeMark(words: readonly string[]): string {
  const mark = `${SIGN}${words.join(SIGN)}`;
  if (mark.length <= LONGEST) return mark;
  const begun = mark.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `${begun}${SIGN}${SIGN}${createHash('sha256').update(mark).digest('hex')}`;
}
