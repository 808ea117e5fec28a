import { setImmediate as turnOfLoop } from 'node:timers/promises';
import type { GraphVersion } from '../../store/graph-store';

/**
 * Reads which graph is held, once for all who ask before the reading begins, so that none learns of an older one than
 * was held when it asked. It begins when all requests have been taken in that had come by then.
 */
export class SharedVersion {
  private next: Promise<GraphVersion | null> | null = null;
  private current: Promise<unknown> = Promise.resolve();

  constructor(private readonly readVersion: () => Promise<GraphVersion | null>) {}

  read(): Promise<GraphVersion | null> {
    this.next ??= this.current
      .then(() => turnOfLoop())
      .then(() => {
        this.next = null;
        const reading = this.readVersion();
        this.current = reading.catch(() => undefined);
        return reading;
      });
    return this.next;
  }
}
