import { setTimeout as sleep } from 'node:timers/promises';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { loadSeeds } from '../../seeding/load-seeds';
import type { GraphStore } from '../../store/graph-store';
import type { Configuration } from '../configuration/configuration';

/**
 * What passes by itself when a database server comes up, and how long we pause before we try again, in milliseconds.
 */
const PASSING: readonly string[] = ['STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT'];
const SHORTEST_PAUSE = 1000;
const LONGEST_PAUSE = 5_000;

/** Does work again, after a pause, while a database server is not there yet. */
export async function whenAvailable(work: () => Promise<void>): Promise<void> {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LexgraphError) || !PASSING.includes(error.code)) throw error;
      console.error(`${error.message} Trying again in ${pause / 1000} seconds.`);
      await sleep(pause);
    }
  }
}

/**
 * What keeps a load from being done and lets the graph that was loaded before be served; a server that does not answer
 * yet is waited for instead.
 */
const LOAD_FAILED: readonly string[] = ['SEEDS_REFUSED', 'STORE_READ_ONLY', 'STORE_LOCKED', 'STORE_UNAVAILABLE'];

/**
 * Loads the seeds where they changed. Seeds with mistakes, and a disk that takes no more, leave the graph that was
 * loaded before, which is then served. What is done goes to `tell`, what went wrong to standard error.
 */
export async function bringUpToDate(
  store: GraphStore,
  { seeds, neo4j }: Configuration,
  tell: (line: string) => void,
): Promise<void> {
  try {
    const { report } = await loadSeeds(seeds, store, (done, total) => tell(`Loading: ${done} of ${total} rows`));
    tell(
      report
        ? `Loaded the seeds: ${report.written} rows written, ${report.removed} removed, ${report.unchanged} unchanged.`
        : 'The seeds are unchanged: nothing to load.',
    );
  } catch (error) {
    const isForgiven =
      error instanceof LexgraphError && LOAD_FAILED.includes(error.code) && (!neo4j || !PASSING.includes(error.code));
    const version = isForgiven ? await store.version() : null;
    if (!version) throw error;
    console.error((error as Error).message);
    console.error(`\nServing the graph that was loaded on ${version.loadedAt} until that is mended.`);
  }
}
