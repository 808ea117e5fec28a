/**
 * Things, known by their places, in groups by a number that each has: the least number first, in a group as they came.
 */
export class Grouped {
  readonly order: Int32Array;
  private readonly starts: Int32Array;

  /** `numbers`: that of each thing, 0 or more, and not much more than there are things. */
  constructor(numbers: Int32Array) {
    let most = -1;
    for (let place = 0; place < numbers.length; place += 1) most = Math.max(most, numbers[place] as number);
    this.starts = new Int32Array(most + 2);
    for (let place = 0; place < numbers.length; place += 1)
      (this.starts[(numbers[place] as number) + 1] as number) += 1;
    for (let number = 0; number <= most; number += 1)
      (this.starts[number + 1] as number) += this.starts[number] as number;
    this.order = new Int32Array(numbers.length);
    const next = this.starts.slice();
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] as number;
      this.order[next[number] as number] = place;
      (next[number] as number) += 1;
    }
  }

  /** Where the group of a number begins in the order, or would. */
  startOf(number: number): number {
    return this.starts[number] ?? this.order.length;
  }
}
