import 'reflect-metadata';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { startNeo4j, type StartedServer } from '../neo4j/server';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { GraphBuilder } from './graph-builder';
import { SHORT_LIVED } from '../neo4j/short-lived';
import { whyNoServer } from '../neo4j/why-no-server';

jest.setTimeout(240_000);

const GRAPH = new GraphBuilder().node('State', 'KAZ', { name: 'Kazakhstan' }).build();
const OTHER = new GraphBuilder().node('State', 'KGZ', { name: 'Kyrgyzstan' }).build();

const lack = whyNoServer();

(lack ? describe.skip : describe)(`a backup as docs/neo4j.md says${lack ? ` (${lack})` : ''}`, () => {
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const running: StartedServer[] = [];
  let copy: Neo4jSettings;

  beforeAll(async () => {
    const original = await start(folders[0]);
    await using(original.settings, (store) => store.load(GRAPH, 'digest'));
    process.kill(original.pid, 'SIGTERM');
    while (isRunning(original.pid)) await sleep(100);
    cpSync(join(folders[0], 'home'), join(folders[1], 'home'), { recursive: true });
    rmSync(join(folders[1], 'home', 'data', 'databases', 'store_lock'), { force: true });
    copy = (await start(folders[1], { 'server.databases.read_only': 'neo4j' })).settings;
  });

  afterAll(() => {
    for (const { pid } of running) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    for (const folder of folders) removeFolder(folder);
  });

  test('holds the graph, with its version and its users', () =>
    using(copy, async (store) => {
      expect(await store.version()).toMatchObject({ digest: 'digest', nodeCount: 1 });
      expect(await store.nodes(['KAZ'])).toEqual(GRAPH.nodes);
    }));

  test('that is started read-only refuses another graph, and keeps its own', () =>
    using(copy, async (store) => {
      await expect(store.load(OTHER, 'other')).rejects.toMatchObject({
        code: 'STORE_READ_ONLY',
        message: expect.stringContaining('server.databases.read_only') as string,
      });
      expect(await store.nodes(['KAZ', 'KGZ'])).toEqual([...GRAPH.nodes, null]);
    }));

  async function start(folder: string, settings?: Record<string, string>): Promise<StartedServer> {
    const server = await startNeo4j({ folder, owner: process.pid, java: SHORT_LIVED, settings });
    running.push(server);
    return server;
  }
});

async function using(settings: Neo4jSettings, work: (store: ReturnType<typeof openNeo4jStore>) => Promise<unknown>) {
  const store = openNeo4jStore(settings);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
