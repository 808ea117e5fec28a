/** Whether just one edit, as `SpellingDistance` has them, turns a word into the other. */
export function isOneErrorAway(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  switch (other.length - word.length) {
    case -1:
      return word.slice(at + 1) === other.slice(at);
    case 0:
      return at < word.length && (word.slice(at + 1) === other.slice(at + 1) || isSwapped(word, other, at));
    case 1:
      return word.slice(at) === other.slice(at + 1);
    default:
      return false;
  }
}

/** Whether the words differ in that two letters changed places. */
function isSwapped(word: string, other: string, at: number): boolean {
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
