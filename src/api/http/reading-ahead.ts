import { setImmediate as turnOfLoop, setTimeout as sleep } from 'node:timers/promises';
import { readGapsAhead } from '../../questions/gaps/read-gaps-ahead';
import type { GraphStore, GraphVersion } from '../../store/graph-store';

/**
 * How long nothing is read after a graph was heard of, and how often it is looked whether requests are under way, in
 * milliseconds.
 */
interface Pauses {
  readonly first: number;
  readonly busy: number;
}

const PAUSES: Pauses = { first: 1_000, busy: 50 };

/** Reads what questions keep of a graph, beforehand and for nobody, while no request is under way. */
export class ReadingAhead {
  private heard: GraphVersion | null = null;
  private ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly store: GraphStore,
    private readonly isBusy: () => boolean,
    private readonly pauses: Pauses = PAUSES,
  ) {}

  /** Begins where this is another graph than the last that was heard of, and lets go of that one. */
  hear(version: GraphVersion | null): void {
    const isKnown = version?.loadedAt === this.heard?.loadedAt && version?.digest === this.heard?.digest;
    if (version === null || isKnown || this.isStopped) return;
    this.heard = version;
    this.ending.abort();
    this.ending = new AbortController();
    const { signal } = this.ending;
    // What could not be read is read by whoever asks for it, and is told why where it cannot be.
    this.running = this.running.then(() => this.read(version, signal)).catch(() => undefined);
  }

  /** Ends what is being read, and waits until it has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.ending.abort();
    await this.running;
  }

  private async read(version: GraphVersion, signal: AbortSignal): Promise<void> {
    const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal, ref: false });
    await pause(this.pauses.first);
    await readGapsAhead(this.store.until(signal).at(version), async () => {
      while (this.isBusy()) await pause(this.pauses.busy);
      await turnOfLoop(undefined, { signal });
    });
  }
}
