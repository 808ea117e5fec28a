/** Which stems are written like words of their own. */
export interface OwnStems {
  /** Whether each word that is written like the stem has it: then what holds it as a word holds it as a stem. */
  isOwnStem(stem: string): boolean;
}

/** Which names there may be as a whole: by their marks (`wholeMark`, `codeOf`), as the engines hold them. */
export interface WholeNames {
  /** Whether something may be called so. False only where nothing is. */
  mayHold(mark: string): boolean;
}

/** Where nobody knows. */
export const ANY_NAME: WholeNames & OwnStems = { mayHold: () => true, isOwnStem: () => false };

/**
 * So many bits for a mark, and those of a mark set in so many places: of 200 marks that are not there one seems to be.
 */
const BITS_EACH = 16;
const PLACES_EACH = 3;

/** Of more marks than a sixteenth of these more seem to be there that are not. */
const MOST_BITS = 2 ** 23;
const LEAST_BITS = 2 ** 6;

/** Gathers marks of names in memory of one size, however many they are (a Bloom filter). */
export class WholeNamesBuilder {
  private readonly bits = new Uint8Array(MOST_BITS / 8);
  private added = 0;

  add(mark: string): void {
    this.added += 1;
    let hash = hashOf(mark);
    const step = stepAfter(hash);
    for (let times = 0; times < PLACES_EACH; times += 1, hash += step) {
      const place = hash & (MOST_BITS - 1);
      (this.bits[place >>> 3] as number) |= 1 << (place & 7);
    }
  }

  /** All that were added, as a text as long as they need. */
  build(): string {
    let bits: Uint8Array = this.bits;
    while (bits.length * 8 > LEAST_BITS && bits.length * 4 >= this.added * BITS_EACH) bits = folded(bits);
    return Buffer.from(bits).toString('base64');
  }
}

/** The marks that a builder wrote down. */
export class KnownNames implements WholeNames {
  private readonly bits: Uint8Array;

  constructor(written: string) {
    this.bits = Buffer.from(written, 'base64');
  }

  mayHold(mark: string): boolean {
    const last = this.bits.length * 8 - 1;
    let hash = hashOf(mark);
    const step = stepAfter(hash);
    for (let times = 0; times < PLACES_EACH; times += 1, hash += step) {
      const place = hash & last;
      if ((((this.bits[place >>> 3] as number) >>> (place & 7)) & 1) === 0) return false;
    }
    return true;
  }
}

/** Half as many bits, of which each stands for two. */
function folded(bits: Uint8Array): Uint8Array {
  const half = bits.length / 2;
  for (let index = 0; index < half; index += 1) (bits[index] as number) |= bits[half + index] as number;
  return bits.subarray(0, half);
}

/** How far it is from one place of a mark to the next. */
function stepAfter(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;
}

/** FNV-1a of the units of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
