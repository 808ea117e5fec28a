import { join } from 'node:path';
import type { GraphRecords } from '../../src/model/records';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../temporary-folder';

/** An embedded store with the graph, for all tests of the file. */
export function useStoreWith(graph: GraphRecords): () => GraphStore {
  const folder = temporaryFolder();
  let store: GraphStore;
  beforeAll(async () => {
    store = openSqliteStore(join(folder, 'graph.sqlite'));
    await store.load(graph, 'digest');
  });
  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });
  return () => store;
}
