import { setImmediate } from 'node:timers/promises';

/** Lets works run one after the other, and everything else that waits have its turn before each. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.last.then(() => setImmediate()).then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
