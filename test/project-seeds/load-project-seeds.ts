import { loadSeeds } from '../../src/seeding/load-seeds';
import type { GraphStore } from '../../src/store/graph-store';
import { PROJECT_SEEDS } from './project-seeds';

/** The store with the project's own seeds in it, of which the version need not be read again. */
export async function loadProjectSeeds(store: GraphStore): Promise<GraphStore> {
  await loadSeeds(PROJECT_SEEDS, store);
  const version = await store.version();
  if (!version) throw new Error('The seeds were loaded, and the store has no version');
  return store.at(version);
}
