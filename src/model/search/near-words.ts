import { isOneErrorAway } from '../is-one-error-away';
import { SpellingDistance } from '../spelling-distance';
import { Grouped } from './grouped';

/** Words that a mistyped one may have meant: numbers and symbols such as `C182` are never taken for others. */
const LETTERS = /^\p{L}{3,40}$/u;

/** So many ends of two letters are told apart. */
const ENDS = 256;

/** Finds those of many words, which come in order, to which few errors lead. */
export class NearWords {
  /** The words by their length: the shortest first, and of one length in their order. */
  private readonly byLength: Grouped;
  /** Which letters each of those has, and has twice. */
  private readonly letters: Int32Array;
  private readonly twice: Int32Array;
  /** Those by their length and their end. */
  private readonly byEnd: Grouped;

  constructor(private readonly words: readonly string[]) {
    const count = words.length;
    const numbers = new Int32Array(count);
    for (let place = 0; place < count; place += 1) numbers[place] = (words[place] as string).length;
    this.byLength = new Grouped(numbers);
    this.letters = new Int32Array(count);
    this.twice = new Int32Array(count);
    for (let index = 0; index < count; index += 1) {
      const word = this.wordAt(index);
      this.letters[index] = lettersOf(word);
      this.twice[index] = twiceIn(word);
      numbers[index] = endOf(word, word.length);
    }
    this.byEnd = new Grouped(numbers);
  }

  /** Where words of letters stand to which just so many errors lead, in order. The word has four letters at least. */
  placesNear(word: string, errors: 1 | 2): number[] {
    return (errors === 1 ? this.withOneError(word) : this.withTwoErrors(word))
      .map((index) => this.byLength.order[index] as number)
      .filter((place) => LETTERS.test(this.words[place] as string))
      .sort((one, other) => one - other);
  }

  /** One error leaves the beginning of a word as it is, or the end; the letter between may be left out, or have changed places with one of either. */
  private withOneError(word: string): number[] {
    const beginning = word.slice(0, Math.min(word.length >>> 1, word.length - 3));
    const isLike = this.likenessTo(word, 1);
    const found: number[] = [];
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      const to = this.byLength.startOf(length + 1);
      for (let index = this.firstFrom(beginning, length); index < to; index += 1) {
        const other = this.wordAt(index);
        if (!other.startsWith(beginning)) break;
        if (isLike(index, length) && isOneErrorAway(word, other)) found.push(index);
      }
      const end = endOf(word, length);
      for (let place = this.byEnd.startOf(end); place < this.byEnd.startOf(end + 1); place += 1) {
        const index = this.byEnd.order[place] as number;
        if (!isLike(index, length)) continue;
        const other = this.wordAt(index);
        if (!other.startsWith(beginning) && isOneErrorAway(word, other)) found.push(index);
      }
    }
    return found;
  }

  private withTwoErrors(word: string): number[] {
    const isLike = this.likenessTo(word, 2);
    const distance = new SpellingDistance(word, 2);
    const found: number[] = [];
    for (let length = word.length - 2; length <= word.length + 2; length += 1) {
      const to = this.byLength.startOf(length + 1);
      for (let index = this.byLength.startOf(length); index < to; index += 1)
        if (isLike(index, length) && distance.to(this.wordAt(index)) === 2) found.push(index);
    }
    return found;
  }

  /**
   * Tells of words of a length whether so few errors may lead to them. An error adds a letter, takes one away, or does both: so many signs at most may differ of which letters
   * a word has, and has twice.
   */
  private likenessTo(word: string, errors: number): (index: number, length: number) => boolean {
    const { letters, twice } = this;
    const [own, ownTwice] = [lettersOf(word), twiceIn(word)];
    return (index, length) => {
      const most = 2 * errors - Math.abs(length - word.length);
      const differing = bitsOf((letters[index] as number) ^ own);
      return differing <= most && differing + bitsOf((twice[index] as number) ^ ownTwice) <= most;
    };
  }

  /** Where the first word of a length stands that begins so, or comes after. */
  private firstFrom(beginning: string, length: number): number {
    let [low, high] = [this.byLength.startOf(length), this.byLength.startOf(length + 1)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.wordAt(middle) < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private wordAt(index: number): string {
    return this.words[this.byLength.order[index] as number] as string;
  }
}

/** A number for words of so many letters with the end of this one. */
function endOf(word: string, length: number): number {
  const end = 31 * word.charCodeAt(word.length - 1) + word.charCodeAt(word.length - 2);
  return length * ENDS + (end & (ENDS - 1));
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
