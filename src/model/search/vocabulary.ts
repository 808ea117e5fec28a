import { SpellingDistance } from '../spelling-distance';
import { SearchForm } from './search-form';
import type { SearchTerm } from './search-query';
import type { VocabularyRecord } from './vocabulary-builder';

/** Words that a mistyped one may have meant: numbers and symbols such as `C182` are never taken for others. */
const LETTERS = /^\p{L}{3,40}$/u;

/** Words that may be mistyped. In shorter ones every error makes another word; longer ones are no words of people. */
const MISTYPABLE = /^\p{L}{4,40}$/u;

/** From so many letters on a word may hold two errors, else one. */
const LONG = 8;

/** How many words one term may have meant, and how many all terms together: engines bound the size of an expression. */
const MOST_MEANT = 20;
const MOST_MEANT_IN_ALL = 100;

/** The words of a graph, to tell which of a search are mistyped, what they may have meant, and in which forms the graph holds them. */
export class Vocabulary {
  /** Where the first word of each stem stands; and, at that place, where the last one does. */
  private readonly firstOf = new Map<string, number>();
  private readonly lastAfter: Int32Array;
  /** The places of the words, the shortest first; which letters each of them has, and has twice; and where those of a length begin. */
  private readonly byLength: Int32Array;
  private readonly letters: Int32Array;
  private readonly twice: Int32Array;
  private readonly starts: readonly number[];
  /** How often words stand in texts: all before a place; and at the place of the first word of a stem, all words of that stem. */
  private readonly usesBefore: Float64Array;
  private readonly usesOfStem: Float64Array;

  constructor(private readonly record: VocabularyRecord) {
    const { words, stems, uses } = record;
    this.lastAfter = new Int32Array(words.length);
    this.usesBefore = new Float64Array(words.length + 1);
    this.usesOfStem = new Float64Array(words.length);
    for (let place = 0; place < words.length; place += 1) this.take(stems[place] as string, place, uses?.[place] ?? 0);
    this.starts = startsOf(words);
    this.byLength = placesByLength(words, this.starts);
    this.letters = this.byLength.map((place) => lettersOf(words[place] as string));
    this.twice = this.byLength.map((place) => twiceIn(words[place] as string));
  }

  private take(stem: string, place: number, uses: number): void {
    const first = this.firstOf.get(stem) ?? place;
    if (first === place) this.firstOf.set(stem, place);
    this.lastAfter[first] = place;
    this.usesBefore[place + 1] = (this.usesBefore[place] as number) + uses;
    (this.usesOfStem[first] as number) += uses;
  }

  /**
   * The terms, each with the forms in which the graph may hold it; those that it lacks with what they may have meant. Phrases, short words, numbers and
   * symbols are never mended.
   */
  mend(terms: readonly SearchTerm[]): SearchTerm[] {
    const mended = this.expand(terms, (term) => isMistypable(term) && !this.knows(term));
    return this.record.isWhole === true ? mended.map((term) => this.narrowed(term)) : mended;
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

  /** About how often texts hold the term, in any form; of a phrase its rarest word. */
  usesOf(term: SearchTerm): number {
    return Math.min(...this.usesOfEach(term));
  }

  /** In about how many places the words of all terms stand, in any form: so many an engine looks at. Infinite where the record does not say. */
  placesOf(terms: readonly SearchTerm[]): number {
    const { isWhole = false, uses } = this.record;
    if (!isWhole || !uses) return Infinity;
    return terms.flatMap((term) => this.usesOfEach(term)).reduce((sum, each) => sum + each, 0);
  }

  /** How often texts hold each word of the term; or what it may have meant, together. */
  private usesOfEach({ words, stems, meant }: SearchTerm): readonly number[] {
    if (meant.length > 0) return [meant.reduce((uses, stem) => uses + this.usesOfAll(stem), 0)];
    return words.map((word, index) => Math.max(this.usesBegun(word), this.usesOfAll(stems[index] ?? '')));
  }

  /** How often words of the stem stand in texts. */
  private usesOfAll(stem: string): number {
    return this.usesOfStem[this.firstOf.get(stem) ?? -1] ?? 0;
  }

  /** How often words stand in texts that begin so. */
  private usesBegun(word: string): number {
    const [from, to] = [this.placeOf(word), this.placeOf(`${word}\uffff`)];
    return (this.usesBefore[to] as number) - (this.usesBefore[from] as number);
  }

  /** The term with the forms by which something may be found that no better one finds. */
  private narrowed(term: SearchTerm): SearchTerm {
    const { words, stems, quoted } = term;
    if (quoted) return term;
    const forms = term.forms.filter((form) => this.mayAdd(form, words[0] ?? '', stems[0] ?? ''));
    const isByEnding = isMistypable(term) && forms.length === 1 && forms[0] === SearchForm.STEM;
    return { ...term, forms, isByEnding };
  }

  /** A stem adds nothing where all its words begin with the one that was typed: in order, the first and the last of them then do. */
  private mayAdd(form: SearchTerm['forms'][number], word: string, stem: string): boolean {
    const begins = (place = -1) => this.record.words[place]?.startsWith(word) === true;
    const first = this.firstOf.get(stem);
    switch (form) {
      case SearchForm.EXACT:
        return this.record.words[this.placeOf(word)] === word;
      case SearchForm.PREFIX:
        return begins(this.placeAfter(word));
      case SearchForm.STEM:
        return first !== undefined && !(begins(first) && begins(this.lastAfter[first]));
    }
  }

  /** Whether a text holds the word, one that begins with it, or one of the same stem. */
  private knows(term: SearchTerm): boolean {
    return this.firstOf.has(term.stems[0] ?? '') || this.holds(term);
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

  /** Where the first word stands that comes after this one. */
  private placeAfter(word: string): number {
    const { words } = this.record;
    let place = this.placeOf(word);
    while (words[place] === word) place += 1;
    return place;
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

  /**
   * Where words stand that so few errors may lead to, in order. An error adds a letter, takes one away, or does both: so many signs at most may differ
   * of which letters a word has, and has twice.
   */
  private placesNear(word: string, errors: number): number[] {
    const { byLength, letters, twice, starts } = this;
    const [own, ownTwice] = [lettersOf(word), twiceIn(word)];
    const places: number[] = [];
    for (let length = word.length - errors; length <= word.length + errors; length += 1) {
      const most = 2 * errors - Math.abs(length - word.length);
      const end = starts[length + 1] ?? byLength.length;
      for (let index = starts[length] ?? end; index < end; index += 1) {
        const differing = bitsOf((letters[index] as number) ^ own);
        if (differing <= most && differing + bitsOf((twice[index] as number) ^ ownTwice) <= most)
          places.push(byLength[index] as number);
      }
    }
    return places.filter((place) => LETTERS.test(this.record.words[place] as string)).sort((one, other) => one - other);
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
  for (let index = 0; index < word.length; index += 1) letters |= bitOf(word, index);
  return letters;
}

/** A bit for each letter that a word has twice. */
function twiceIn(word: string): number {
  let [letters, twice] = [0, 0];
  for (let index = 0; index < word.length; index += 1) {
    twice |= letters & bitOf(word, index);
    letters |= bitOf(word, index);
  }
  return twice;
}

function bitOf(word: string, index: number): number {
  return 1 << (word.charCodeAt(index) & 31);
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
