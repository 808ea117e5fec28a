import { eng, rus } from 'stopword';
import { fold } from './search-tokens';

/** Kazakh conjunctions and postpositions. */
const KAZAKH = ['және', 'мен', 'бен', 'пен', 'үшін', 'туралы', 'бойынша', 'немесе', 'осы', 'бұл', 'не'];

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...eng, ...rus, ...KAZAKH].map(fold));

/** Whether the folded word only holds a sentence together, and says nothing of what is looked for. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
