/** One of the things by which rows are ordered: a text, or a name that counts by its place in a list. */
export interface SortKey<T> {
  readonly of: (row: T) => string;
  readonly places?: readonly string[];
}

/** By a text, as plain text. */
export function byText<T>(of: (row: T) => string): SortKey<T> {
  return { of };
}

/** By a name, as the list has it; a name that isn't there comes first. */
export function byPlace<T>(places: readonly string[], of: (row: T) => string): SortKey<T> {
  return { of, places };
}

const MOST_DIGITS = 3;
/** Before every letter of a key. */
const BETWEEN = '\0';

/** The order of a question's rows: by its first key, where that is the same by the second, and so on. */
export class RowOrder<T> {
  private readonly keys: readonly SortKey<T>[];

  constructor(...keys: readonly SortKey<T>[]) {
    this.keys = keys;
  }

  /** What a row is found again by, as a cursor holds it: texts and names, which outlive the places of today's lists. */
  keysOf(row: T): readonly string[] {
    return this.keys.map(({ of }) => of(row));
  }

  /** A text for the keys; of two, the one that comes first as plain text is that of the earlier row. */
  rankOf(keys: readonly string[]): string {
    return keys.map((key, index) => placed(key, this.keys[index]?.places)).join(BETWEEN);
  }

  sorted<R extends T>(rows: readonly R[]): readonly R[] {
    return rows
      .map((row) => ({ row, rank: this.rankOf(this.keysOf(row)) }))
      .sort((one, other) => (one.rank < other.rank ? -1 : Number(one.rank > other.rank)))
      .map(({ row }) => row);
  }
}

function placed(key: string, places: readonly string[] | undefined): string {
  return places ? String(places.indexOf(key) + 1).padStart(MOST_DIGITS, '0') : key;
}
