import { SpellingDistance } from '../spelling-distance';
import type { SearchTerm } from './search-query';
import type { VocabularyRecord } from './vocabulary-builder';

/** Words that may be mistyped. In shorter ones every error makes another word; longer ones are no words of people. */
const MISTYPABLE = /^\p{L}{4,40}$/u;

/** From so many letters on a word may hold two errors, else one. */
const LONG = 8;

/** How many words one term may have meant, and how many all terms together: engines bound the size of an expression. */
const MOST_MEANT = 20;
const MOST_MEANT_IN_ALL = 100;

/** The words of a graph, to tell which of a search are mistyped and what they may have meant. */
export class Vocabulary {
  private readonly stems: ReadonlySet<string>;

  constructor(private readonly record: VocabularyRecord) {
    this.stems = new Set(record.stems);
  }

  /** The terms; those that the graph lacks with what they may have meant. Phrases, short words, numbers and symbols stay as they are. */
  mend(terms: readonly SearchTerm[]): SearchTerm[] {
    return this.expand(terms, (term) => isMistypable(term) && !this.knows(term));
  }

  /** The terms, also those that the graph knows, with what else they may have meant. */
  mendAll(terms: readonly SearchTerm[]): SearchTerm[] {
    return this.expand(terms, isMistypable);
  }

  private expand(terms: readonly SearchTerm[], isMeant: (term: SearchTerm) => boolean): SearchTerm[] {
    const count = terms.filter(isMeant).length;
    const most = Math.min(MOST_MEANT, Math.floor(MOST_MEANT_IN_ALL / count));
    return terms.map((term) => (isMeant(term) ? { ...term, meant: this.closestTo(term, most) } : term));
  }

  /** Whether a text holds the word, one that begins with it, or one of the same stem. */
  private knows({ words: [word = ''], stems: [stem = ''] }: SearchTerm): boolean {
    return this.stems.has(stem) || this.record.words[this.placeOf(word)]?.startsWith(word) === true;
  }

  /** Where the word stands or would stand. */
  private placeOf(word: string): number {
    const { words } = this.record;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The stems of the words that fewest errors lead to, in the order of the words. */
  private closestTo({ words: [word = ''], stems: [ownStem] }: SearchTerm, most: number): string[] {
    let least = word.length < LONG ? 1 : 2;
    const distance = new SpellingDistance(word, least);
    let found = new Set<string>();
    const { words, stems } = this.record;
    for (let index = 0; index < words.length; index += 1) {
      const away = distance.to(words[index] as string);
      if (away === 0 || away > least || stems[index] === ownStem) continue;
      if (away < least) found = new Set();
      least = away;
      found.add(stems[index] as string);
    }
    return [...found].slice(0, most);
  }
}

function isMistypable({ words: [word = ''], quoted }: SearchTerm): boolean {
  return !quoted && MISTYPABLE.test(word);
}
