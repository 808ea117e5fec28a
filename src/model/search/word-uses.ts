/** How often the words of a vocabulary stand in texts. */
export class WordUses {
  /** All that come before a place. */
  private readonly before: Float64Array;
  /** At the place of the first word of a stem, all words of that stem. */
  private readonly ofStem: Float64Array;

  /** Of each word its uses, and where the first word of its stem stands. */
  constructor(uses: readonly number[], firsts: Int32Array) {
    this.before = new Float64Array(uses.length + 1);
    this.ofStem = new Float64Array(uses.length);
    for (let place = 0; place < uses.length; place += 1) {
      const each = uses[place] as number;
      this.before[place + 1] = (this.before[place] as number) + each;
      (this.ofStem[firsts[place] as number] as number) += each;
    }
  }

  /** Of the words from one place on, another excluded. */
  between(from: number, to: number): number {
    return (this.before[to] as number) - (this.before[from] as number);
  }

  /** Of all words of a stem, whose first word stands there; none where there is no such place. */
  ofStemAt(first: number): number {
    return this.ofStem[first] ?? 0;
  }
}
