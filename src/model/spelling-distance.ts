/**
 * How many edits turn a word into others: a letter left out, put in, replaced, or swapped with its neighbour (optimal
 * string alignment). Words that begin alike are measured fast one after the other.
 */
export class SpellingDistance {
  /** Row r, column c: the distance between the first r letters of the other word and the first c of ours. */
  private readonly rows: number[][];
  /** The least of each row: no word that begins thus is nearer. */
  private readonly least: number[] = [0];
  /** The letters of the other word that the rows stand for. */
  private measured = '';

  constructor(
    private readonly word: string,
    private readonly limit: number,
  ) {
    this.rows = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  }

  /** The distance to the other word; one more than the limit where it is above the limit. */
  to(other: string): number {
    const tooFar = this.limit + 1;
    if (Math.abs(other.length - this.word.length) > this.limit) return tooFar;
    let row = this.shared(other);
    while (row < other.length && (this.least[row] as number) <= this.limit) {
      this.measure(other, row);
      row += 1;
    }
    this.measured = other.slice(0, row);
    const isWhole = row === other.length;
    return isWhole ? Math.min(tooFar, this.rows[row]?.[this.word.length] as number) : tooFar;
  }

  /** How many letters the other word shares with the one measured before. */
  private shared(other: string): number {
    const most = Math.min(this.measured.length, other.length);
    let count = 0;
    while (count < most && this.measured.charCodeAt(count) === other.charCodeAt(count)) count += 1;
    return count;
  }

  /** Fills the row below this one, as far as distances can be within the limit. */
  private measure(other: string, row: number): void {
    const { word, limit } = this;
    const letter = other.charCodeAt(row);
    const letterBefore = row > 0 ? other.charCodeAt(row - 1) : -1;
    const [above, twoAbove] = [this.rows[row] as number[], this.rows[row - 1]];
    const current = (this.rows[row + 1] ??= []);
    const first = Math.max(1, row + 1 - limit);
    const last = Math.min(word.length, row + 1 + limit);
    let least = (current[first - 1] = first === 1 ? row + 1 : Infinity);
    for (let column = first; column <= last; column += 1) {
      const own = word.charCodeAt(column - 1);
      let distance = (above[column - 1] as number) + (own === letter ? 0 : 1);
      distance = Math.min(distance, (above[column] as number) + 1, (current[column - 1] as number) + 1);
      if (twoAbove && column > 1 && own === letterBefore && word.charCodeAt(column - 2) === letter) {
        distance = Math.min(distance, (twoAbove[column - 2] as number) + 1);
      }
      current[column] = distance;
      if (distance < least) least = distance;
    }
    current[last + 1] = Infinity;
    this.least[row + 1] = least;
  }
}
