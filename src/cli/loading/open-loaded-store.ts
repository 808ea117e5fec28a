import { existsSync } from 'node:fs';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { GraphStore } from '../../store/graph-store';
import { openStore } from '../../store/open-store';
import type { Configuration } from '../configuration/configuration';

/**
 * The store that the configuration names, where it holds a graph; who opens it closes it. Throws `STORE_EMPTY` where
 * nothing is loaded, and makes no file.
 */
export async function openLoadedStore(configuration: Configuration): Promise<GraphStore> {
  const { neo4j, storeFile } = configuration;
  if (neo4j === null && !existsSync(storeFile)) throw empty(storeFile);
  const store = await openStore(configuration, console.error);
  if (await store.version()) return store;
  await store.close();
  throw empty(neo4j?.uri ?? storeFile);
}

function empty(where: string): LexgraphError {
  return new LexgraphError(
    'STORE_EMPTY',
    `There is no graph in ${where} yet. Load the seeds into it with "lexgraph seed".`,
  );
}
