import { isCountedPart } from './counted-part';

/**
 * A part of an instrument as it is cited, from the article down: `28(1)(b)` is 28, 1, b; `8(2), second part` is 8, 2,
 * second part.
 */
export type PartPath = readonly string[];

/** A part, or a range of parts that differ in their last number or letter. */
export interface CitedPart {
  readonly path: PartPath;
  /**
   * The last number or letter of the range, itself included; null where one part is meant. `31-1` may be an article of
   * that number as well.
   */
  readonly through: string | null;
}

/** The most parts that a range is taken apart into. */
const WIDEST_RANGE = 100;

/** As lawyers write it: `28(1)(b)`, `8(2), second part`. */
export function showPath([article = '', ...rest]: PartPath): string {
  return article + rest.map((each) => (isCountedPart(each) ? `, ${each}` : `(${each})`)).join('');
}

/** As lawyers write it: `28(1)-(3)`, `28-30`. */
export function showPart({ path, through }: CitedPart): string {
  if (through === null) return showPath(path);
  return `${showPath(path)}-${path.length > 1 ? `(${through})` : through}`;
}

/** The path of an article that the ends of a range may name together, such as `31-1`; null of other parts. */
export function joinedNumber({ path, through }: CitedPart): PartPath | null {
  return path.length === 1 && through !== null ? [`${path[0]}-${through}`] : null;
}

/**
 * Each part of the range, in order; the part itself where it is none. Both ends are included. Of one too wide, its two
 * ends.
 */
export function partsOfRange({ path, through }: CitedPart): PartPath[] {
  const last = path.at(-1) ?? '';
  if (through === null) return [path];
  const sisters = between(last, through);
  return sisters.map((each) => [...path.slice(0, -1), each]);
}

function between(first: string, last: string): string[] {
  if (isNumber(first) && isNumber(last))
    return numbersBetween(Number(first), Number(last))?.map(String) ?? [first, last];
  if (isLetter(first) && isLetter(last)) {
    const codes = numbersBetween(codeOf(first), codeOf(last));
    return codes ? codes.map((code) => String.fromCodePoint(code)) : [first, last];
  }
  return [first, last];
}

function numbersBetween(first: number, last: number): number[] | null {
  const size = last - first + 1;
  if (size < 2 || size > WIDEST_RANGE) return null;
  return Array.from({ length: size }, (_, index) => first + index);
}

export function isNumber(part: string): boolean {
  return /^\d{1,4}$/.test(part);
}

export function isLetter(part: string): boolean {
  return /^\p{L}$/u.test(part);
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
