/** So many characters of a note stand in a row. */
const MOST = 240;

const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** A note for a row of a table: whole sentences from its beginning, at least one, and whether it goes on. */
export function noteInBrief(note: string): { readonly text: string; readonly goesOn: boolean } {
  const [first = '', ...others] = note.split(SENTENCE);
  let text = first;
  for (const sentence of others) {
    if (text.length + 1 + sentence.length > MOST) return { text, goesOn: true };
    text = `${text} ${sentence}`;
  }
  return { text, goesOn: false };
}
