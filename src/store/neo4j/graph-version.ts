import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphVersion } from '../graph-store';
import type { Connection } from './connection';
import type { Neo4jSettings } from './neo4j-settings';
import { readCypher } from './cypher-files';
import { FORMAT } from './rows';
import { busy, newer } from './store-errors';

type StoredVersion = GraphVersion & { readonly format: number };

/** How often, and how long in all, we look whether a commit is over, in milliseconds. */
const LOOK_AGAIN = 20;
const LONGEST_COMMIT = 10_000;

/**
 * Which graph the database holds; null where none was loaded, or one that is stored in an older way. While a load is
 * being committed no graph is whole, and the answer waits. Throws `STORE_NEWER` for one that a newer lexgraph loaded.
 */
export async function readVersion(
  connection: Connection,
  settings: Neo4jSettings,
  request?: AbortSignal,
): Promise<GraphVersion | null> {
  const deadline = Date.now() + LONGEST_COMMIT;
  for (;;) {
    const [row] = await connection.read(readCypher('maintenance/graph-version'), {}, request);
    if (!row?.['changing']) return versionOf((row?.['version'] ?? null) as StoredVersion | null, settings);
    if (Date.now() > deadline) throw busy();
    await sleep(LOOK_AGAIN);
  }
}

function versionOf(stored: StoredVersion | null, settings: Neo4jSettings): GraphVersion | null {
  if (!stored || stored.format < FORMAT) return null;
  if (stored.format > FORMAT) throw newer(settings, stored.format, FORMAT);
  const { digest, loadedAt, nodeCount, edgeCount } = stored;
  return { digest, loadedAt, nodeCount, edgeCount };
}
