import type { AroundStatement } from './graph-store';

/** How many statements run now, or wait for a connection. */
export class StatementsUnderWay {
  number = 0;

  /** Counts what is put around. */
  counted(around: AroundStatement): AroundStatement {
    return async (name, run) => {
      this.number += 1;
      try {
        return await around(name, run);
      } finally {
        this.number -= 1;
      }
    };
  }
}
