import pino from 'pino';
import { buildApiSchema } from '../../src/api/build-schema';
import type { ConsoleAccess } from '../../src/api/console/console-access';
import type { HttpSettings } from '../../src/api/http/http-settings';
import type { KeepingSettings } from '../../src/api/http/keeping-settings';
import { startApi, type RunningApi } from '../../src/api/server';
import type { OwnTexts } from '../../src/own-texts/own-texts';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { fileWithSeeds } from './file-with-seeds';

/**
 * What is served: the graph, whether there is a Cypher console, the articles' own words, what is kept, and whether
 * pages come rendered.
 */
export interface Served {
  readonly store: GraphStore;
  readonly console?: ConsoleAccess;
  readonly texts?: OwnTexts;
  readonly keeping?: Partial<KeepingSettings>;
  readonly rendersPages?: boolean;
}

/**
 * An API with the project's own seeds, in the embedded store unless said, for the tests of the block that says so.
 * Gives its address, `http://127.0.0.1:4000`.
 */
export function useStartedApi(
  http: Partial<HttpSettings> = {},
  serve: (folder: string) => Promise<Served> = inEmbeddedStore,
): () => string {
  const folder = temporaryFolder();
  let store: GraphStore;
  let api: RunningApi;
  beforeAll(async () => {
    const served = await serve(folder);
    store = served.store;
    const logger = pino({ level: 'silent' });
    api = await startApi({ schema: buildApiSchema(), http, logger, ...served }, '127.0.0.1', 0);
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await store.close();
    removeFolder(folder);
  });
  return () => api.address;
}

export async function inEmbeddedStore(folder: string): Promise<Served> {
  return { store: openSqliteStore(await fileWithSeeds(folder)) };
}
