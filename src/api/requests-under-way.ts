import type { RequestHandler } from 'express';

/** Counts the requests that have come whole and are being answered, so that a stop can wait for them, and for no other connection. */
export class RequestsUnderWay {
  private number = 0;
  private finished: (() => void) | null = null;

  readonly count: RequestHandler = (_request, response, next) => {
    this.number += 1;
    response.once('close', () => {
      this.number -= 1;
      if (this.number === 0) this.finished?.();
    });
    next();
  };

  /** Resolves when all of them have been answered, or their clients have gone. */
  done(): Promise<void> {
    return new Promise((resolve) => {
      this.finished = resolve;
      if (this.number === 0) resolve();
    });
  }
}
