import { SpellingDistance } from '../spelling-distance';
import type { SearchTerm } from './search-query';
import { MOST_WORDS, type VocabularyRecord } from './vocabulary-builder';

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
  /** The places of the words, the shortest first; which letters each of them has (`lettersOf`); and where those of a length begin. */
  private readonly byLength: Int32Array;
  private readonly letters: Int32Array;
  private readonly starts: readonly number[];

  constructor(private readonly record: VocabularyRecord) {
    const { words, stems } = record;
    this.stems = new Set(stems);
    this.starts = startsOf(words);
    this.byLength = placesByLength(words, this.starts);
    this.letters = this.byLength.map((place) => lettersOf(words[place] as string));
  }

  /** Whether it has all words of the graph. */
  private get isWhole(): boolean {
    return this.record.words.length < MOST_WORDS;
  }

  /** The terms; those that the graph lacks with what they may have meant. Phrases, short words, numbers and symbols stay as they are. */
  mend(terms: readonly SearchTerm[]): SearchTerm[] {
    const mended = this.expand(terms, (term) => isMistypable(term) && !this.knows(term));
    if (!this.isWhole) return mended;
    return mended.map((term) => ({
      ...term,
      isUnknown: term.meant.length > 0,
      isByEnding: isMistypable(term) && term.meant.length === 0 && !this.holds(term),
    }));
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
  private knows(term: SearchTerm): boolean {
    return this.stems.has(term.stems[0] ?? '') || this.holds(term);
  }

  /** Whether a text holds the word, or one that begins with it. */
  private holds({ words: [word = ''] }: SearchTerm): boolean {
    return this.record.words[this.placeOf(word)]?.startsWith(word) === true;
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
    const farthest = word.length < LONG ? 1 : 2;
    const distance = new SpellingDistance(word, farthest);
    const { words, stems } = this.record;
    let least = farthest;
    let found = new Set<string>();
    for (const index of this.placesNear(word, farthest)) {
      const away = distance.to(words[index] as string);
      const stem = stems[index] as string;
      if (away === 0 || away > least || stem === ownStem) continue;
      if (away < least) found = new Set();
      least = away;
      found.add(stem);
    }
    return [...found].slice(0, most);
  }

  /** Where words stand that so few errors may lead to, in order: each adds a letter, takes one away, or does both. */
  private placesNear(word: string, errors: number): number[] {
    const { byLength, letters, starts } = this;
    const own = lettersOf(word);
    const places: number[] = [];
    const end = starts[word.length + errors + 1] ?? byLength.length;
    for (let index = starts[word.length - errors] ?? byLength.length; index < end; index += 1) {
      if (bitsOf((letters[index] as number) ^ own) <= 2 * errors) places.push(byLength[index] as number);
    }
    return places.sort((one, other) => one - other);
  }
}

/** Where in an order by length the first one stands that is at least so long. */
function startsOf(words: readonly string[]): number[] {
  const starts = [0];
  for (const { length } of words) {
    while (starts.length <= length + 1) starts.push(0);
    (starts[length + 1] as number) += 1;
  }
  for (let length = 1; length < starts.length; length += 1) (starts[length] as number) += starts[length - 1] as number;
  return starts;
}

/** The places of the words, the shortest first, of one length in their order. */
function placesByLength(words: readonly string[], starts: readonly number[]): Int32Array {
  const next = [...starts];
  const places = new Int32Array(words.length);
  for (const [place, { length }] of words.entries()) {
    places[next[length] as number] = place;
    (next[length] as number) += 1;
  }
  return places;
}

/** A bit for each letter that a word has; letters of one script have bits of their own. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** How many bits of 32 are set. */
function bitsOf(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function isMistypable({ words: [word = ''], quoted }: SearchTerm): boolean {
  return !quoted && MISTYPABLE.test(word);
}
