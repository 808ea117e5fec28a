/** Words as a sentence: with a full stop, unless they end in one, as a year does in Russian (`2006 г.`). */
export function ended(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
