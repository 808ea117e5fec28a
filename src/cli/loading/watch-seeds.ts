import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LexgraphError } from '../../model/errors/lexgraph-error';

/** Editors write a file in several steps: a load begins when nothing has changed for so long, in milliseconds. */
const SETTLED = 50;

/**
 * Loads, and again whenever something changes below the folder, one load after the other, until a signal ends it.
 * Whatever keeps a load from being done is told, and the graph that was loaded before stays.
 */
export async function watchSeeds(folder: string, load: () => Promise<void>): Promise<void> {
  const ended = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort());
  const changes = new Changes(folder, ended.signal);
  console.log(`Watching ${folder}. Ctrl+C ends it.`);
  while (!ended.signal.aborted) {
    await load().catch(tell);
    await changes.next();
  }
}

/**
 * A file that an editor wrote beside and removed again may be gone when it is read: the next change brings another
 * load.
 */
function tell(error: unknown): void {
  console.error(error instanceof LexgraphError ? error.message : error);
  console.error('The graph that was loaded before stays.');
}

/** What changes in a folder and those below it, from now on. */
class Changes {
  private readonly watched = new Map<string, FSWatcher>();
  private hasChanged = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly folder: string,
    private readonly ended: AbortSignal,
  ) {
    this.watchFolders();
    ended.addEventListener('abort', () => {
      for (const watcher of this.watched.values()) watcher.close();
      this.wake();
    });
  }

  /** Something has changed since it was asked last, and nothing more does; or it is over. */
  async next(): Promise<void> {
    if (!this.hasChanged && !this.ended.aborted) await new Promise<void>((resolve) => (this.wake = resolve));
    while (this.hasChanged) {
      this.hasChanged = false;
      await sleep(SETTLED);
    }
    if (!this.ended.aborted) this.watchFolders();
  }

  /** Each folder by itself: Node watches files that are replaced, as editors do, only through their folder. */
  private watchFolders(): void {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    for (const folder of [this.folder, ...below].filter((each) => !this.watched.has(each))) {
      const watcher = watch(folder, () => {
        this.hasChanged = true;
        this.wake();
      });
      this.watched.set(folder, watcher);
      watcher.once('error', () => this.watched.delete(folder));
    }
  }
}
