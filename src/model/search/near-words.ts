import { isOneErrorAway } from '../is-one-error-away';
import { SpellingDistance } from '../spelling-distance';
import { Grouped } from './grouped';

/** Words that a mistyped one may have meant: numbers and symbols such as `C182` are never taken for others. */
const LETTERS = /^\p{L}{3,40}$/u;

/** So many ends of two letters are told apart. */
const ENDS = 256;

/** Finds those of many words, which come in order, to which few errors lead. */
export class NearWords {
  /** The places of the words: the shortest first, and of one length in their order. */
  private readonly byLength: Grouped;
  /** Those of one length by their end. */
  private readonly byEnd: Grouped;
  /** Which letters each of the latter has, and has twice. */
  private readonly letters: Int32Array;
  private readonly twice: Int32Array;

  constructor(private readonly words: readonly string[]) {
    const count = words.length;
    const [lengths, ends] = [new Int32Array(count), new Int32Array(count)];
    for (let place = 0; place < count; place += 1) {
      const word = words[place] as string;
      lengths[place] = word.length;
      ends[place] = endOf(word, word.length);
    }
    [this.byLength, this.byEnd] = [new Grouped(lengths), new Grouped(ends)];
    [this.letters, this.twice] = [new Int32Array(count), new Int32Array(count)];
    for (let index = 0; index < count; index += 1) {
      const word = words[this.byEnd.order[index] as number] as string;
      this.letters[index] = lettersOf(word);
      this.twice[index] = twiceIn(word);
    }
  }

  /** Where words of letters stand to which just so many errors lead, in order. The word has four letters at least. */
  placesNear(word: string, errors: 1 | 2): number[] {
    const found = errors === 1 ? this.withOneError(word) : this.withTwoErrors(word);
    return found.filter((place) => LETTERS.test(this.words[place] as string)).sort((one, other) => one - other);
  }

  /**
   * One error leaves the beginning of a word as it is, or the end; the letter between may be left out, or have changed
   * places with one of either.
   */
  private withOneError(word: string): number[] {
    const beginning = word.slice(0, Math.min(word.length >>> 1, word.length - 3));
    const found: number[] = [];
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      found.push(
        ...this.begunBy(beginning, length).filter((place) => isOneErrorAway(word, this.words[place] as string)),
      );
      const end = endOf(word, length);
      for (const place of this.likely(word, 1, length, [end, end + 1])) {
        const other = this.words[place] as string;
        if (!other.startsWith(beginning) && isOneErrorAway(word, other)) found.push(place);
      }
    }
    return found;
  }

  private withTwoErrors(word: string): number[] {
    const distance = new SpellingDistance(word, 2);
    const found: number[] = [];
    for (let length = word.length - 2; length <= word.length + 2; length += 1) {
      const places = this.likely(word, 2, length, [length * ENDS, (length + 1) * ENDS]);
      found.push(...places.filter((place) => distance.to(this.words[place] as string) === 2));
    }
    return found;
  }

  /**
   * The words of a length and of ends from one to another to which so few errors may lead. An error adds a letter,
   * takes one away, or does both: so many signs at most may differ of which letters a word has, and has twice.
   */
  private likely(word: string, errors: number, length: number, [from, to]: readonly [number, number]): number[] {
    const { letters, twice, byEnd } = this;
    const [own, ownTwice] = [lettersOf(word), twiceIn(word)];
    const most = 2 * errors - Math.abs(length - word.length);
    const after = byEnd.startOf(to);
    const places: number[] = [];
    for (let index = byEnd.startOf(from); index < after; index += 1) {
      const differing = bitsOf((letters[index] as number) ^ own);
      if (differing <= most && differing + bitsOf((twice[index] as number) ^ ownTwice) <= most)
        places.push(byEnd.order[index] as number);
    }
    return places;
  }

  /** Where the words of a length stand that begin so. */
  private begunBy(beginning: string, length: number): number[] {
    const { order } = this.byLength;
    const wordAt = (index: number) => this.words[order[index] as number] as string;
    const to = this.byLength.startOf(length + 1);
    let [low, high] = [this.byLength.startOf(length), to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (wordAt(middle) < beginning) low = middle + 1;
      else high = middle;
    }
    const begun: number[] = [];
    for (; low < to && wordAt(low).startsWith(beginning); low += 1) begun.push(order[low] as number);
    return begun;
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
