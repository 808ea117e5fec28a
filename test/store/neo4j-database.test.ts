import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Driver } from 'neo4j-driver';
import type { GraphRecords } from '../../src/model/records';
import { readCypher } from '../../src/store/neo4j/cypher-files';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { driverFor } from '../neo4j/driver-for';
import { freePort, startNeo4j, type StartedServer } from '../neo4j/server';
import { SHORT_LIVED } from '../neo4j/short-lived';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { GraphBuilder } from './graph-builder';
import { whyNoServer } from '../neo4j/why-no-server';

jest.setTimeout(120_000);

const GRAPH = new GraphBuilder().node('State', 'KAZ', { name: 'Kazakhstan' }).build();
const FAST = 10_000;

describeWithNeo4j((emptyDatabase) => {
  let settings: Neo4jSettings;
  let driver: Driver;

  beforeEach(async () => {
    settings = await emptyDatabase();
    driver = driverFor(settings);
  });

  afterEach(() => driver.close());

  describe('a database that can’t be used is named, and no word of the driver is:', () => {
    test('a wrong password', async () => {
      const credentials = { username: 'neo4j', password: 'wrong' };
      await refuses(
        { ...settings, credentials },
        'STORE_UNAUTHORIZED',
        /does not let us in\. Check NEO4J_USERNAME and NEO4J_PASSWORD/,
      );
    });

    test('a server that does not answer', async () => {
      const uri = `bolt://127.0.0.1:${await freePort()}`;
      await refuses(
        { ...settings, uri },
        'STORE_UNAVAILABLE',
        new RegExp(`does not answer at ${uri}\\. Check that it runs`),
      );
    });

    test('a host that does not exist', async () => {
      await refuses(
        { ...settings, uri: 'neo4j://nowhere.invalid' },
        'STORE_UNAVAILABLE',
        /does not answer at neo4j:\/\/nowhere\.invalid/,
      );
    });

    test('a database that the server lacks', async () => {
      await refuses(
        { ...settings, database: 'lacking' },
        'BAD_CONFIGURATION',
        /has no database "lacking"\. Name one that it has in NEO4J_DATABASE/,
      );
    });

    test('a graph of a newer lexgraph', async () => {
      await load(settings, GRAPH, 'digest');
      await run('MATCH (version:LexgraphVersion) SET version.format = 99');
      await refuses(settings, 'STORE_NEWER', /loaded by a newer lexgraph \(format 99, this one knows \d+\)/);
      // What docs/neo4j.md says to do for going back.
      await run(readCypher('maintenance/remove-version'));
      expect(await load(settings, GRAPH, 'digest')).toMatchObject({ written: 1 });
    });
  });

  describe('a database of somebody else is refused, and left as it is:', () => {
    test.each([
      ['with other labels', 'CREATE (:Person {name: "Ann"})-[:KNOWS]->(:Person {name: "Bob"})'],
      ['without any', 'CREATE ({name: "Ann"})'],
      ['with our label', 'CREATE (:Entity {id: "KAZ"})'],
    ])('%s', async (_what, statement) => {
      await run(statement);
      const before = await content();
      await expect(load(settings, GRAPH, 'digest')).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
      expect(await content()).toEqual(before);
    });

    test('whose nodes came after ours', async () => {
      await load(settings, GRAPH, 'digest');
      await run('CREATE (:Person {name: "Ann"})');
      await expect(load(settings, GRAPH, 'other')).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
    });
  });

  test('a graph that is stored in an older way is written anew', async () => {
    await load(settings, GRAPH, 'digest');
    await run('MATCH (version:LexgraphVersion) SET version.format = 0');
    expect(await versionOf(settings)).toBeNull();
    expect(await load(settings, GRAPH, 'digest')).toEqual({ written: 1, removed: 0, unchanged: 0 });
  });

  describe('a process that is killed during a load', () => {
    test('leaves no version where there was none, and the next load clears what it left', async () => {
      await loadAndDie(settings);
      expect(await versionOf(settings)).toBeNull();
      expect((await content()).length).toBeGreaterThan(1);
      expect(await load(settings, GRAPH, 'digest')).toEqual({ written: 1, removed: 0, unchanged: 0 });
      expect(await entities()).toEqual(['KAZ']);
    });

    test('leaves the earlier graph and its version', async () => {
      await load(settings, GRAPH, 'digest');
      await loadAndDie(settings);
      expect(await versionOf(settings)).toMatchObject({ digest: 'digest', nodeCount: 1 });
      expect(await entities()).toEqual(['KAZ']);
      // The test above waits until the lock lapses by itself.
      await run('MATCH (lock:LexgraphLock) SET lock.until = 0');
      expect(await load(settings, GRAPH, 'other')).toEqual({ written: 0, removed: 0, unchanged: 1 });
    });
  });

  test('several processes that load the same graph at the same time load it once', async () => {
    const graph = many(3000);
    const reports = await Promise.all([1, 2, 3, 4].map(() => load(settings, graph, 'digest')));
    expect(reports.map(({ written }) => written).sort((one, other) => one - other)).toEqual([0, 0, 0, 3000]);
    expect(await entities()).toHaveLength(3000);
  });

  test('several processes that load different graphs at the same time do so one after the other', async () => {
    const sizes = [10, 20, 30];
    await Promise.all(sizes.map((size) => load(settings, many(size), `digest of ${size}`)));
    const version = await versionOf(settings);
    expect(sizes.map((size) => `digest of ${size}`)).toContain(version?.digest);
    expect(await entities()).toHaveLength(version?.nodeCount ?? 0);
  });

  test('a load too large for one transaction is served when it is complete', async () => {
    await load(settings, GRAPH, 'digest');
    expect(await load(settings, many(51_000), 'large')).toEqual({ written: 51_000, removed: 1, unchanged: 0 });
    expect(await versionOf(settings)).toMatchObject({ digest: 'large', nodeCount: 51_000 });
  });

  test('a node for the researcher has native values, and values with parts as JSON texts', async () => {
    const properties = {
      name: 'Norm',
      stateBears: true,
      conditions: ['detained'],
      elements: [{ key: 'a', text: 'b' }],
      size: 3,
      share: 0.5,
    };
    await load(settings, new GraphBuilder().node('Obligation', 'x/a#b', properties).build(), 'digest');
    const { records } = await driver.executeQuery(
      'MATCH (node:Obligation) RETURN node {.stateBears, .conditions, .elements, .size, .share} AS node',
      {},
      { database: settings.database },
    );
    const expected = {
      stateBears: true,
      conditions: ['detained'],
      elements: ['{"key":"a","text":"b"}'],
      size: expect.anything() as unknown,
      share: 0.5,
    };
    expect(records[0]?.get('node')).toEqual(expected);
  });

  // It stops a server of its own, also where the others use a database that was given.
  const lack = whyNoServer();
  (lack ? describe.skip : describe)(`a server that stops and comes back${lack ? ` (${lack})` : ''}`, () => {
    let server: StartedServer | undefined;
    const folder = temporaryFolder();

    afterAll(() => {
      if (server) process.kill(server.pid, 'SIGKILL');
      removeFolder(folder);
    });

    test('makes requests fail fast, with a code, and serves them again without a restart of ours', async () => {
      const port = await freePort();
      server = await startNeo4j({ folder, owner: process.pid, port, java: SHORT_LIVED });
      const store = openNeo4jStore(server.settings);
      await store.load(GRAPH, 'digest');
      const underLoad = Promise.allSettled(Array.from({ length: 200 }, () => store.nodes(['KAZ'])));
      process.kill(server.pid, 'SIGKILL');
      const codes = (await underLoad).flatMap((each) =>
        each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
      );
      expect(codes.filter((code) => !['STORE_UNAVAILABLE', 'STORE_BUSY'].includes(code))).toEqual([]);
      const started = performance.now();
      await expect(store.version()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(performance.now() - started).toBeLessThan(FAST);
      server = undefined;
      server = await startNeo4j({ folder, owner: process.pid, port, java: SHORT_LIVED });
      expect(await store.nodes(['KAZ'])).toEqual(GRAPH.nodes);
      await store.close();
    });
  });

  async function run(statement: string): Promise<void> {
    await driver.executeQuery(statement, {}, { database: settings.database });
  }

  async function content(): Promise<unknown[]> {
    const { records } = await driver.executeQuery(
      'MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties ORDER BY elementId(node)',
      {},
      { database: settings.database },
    );
    return records.map((record) => record.toObject());
  }

  async function entities(): Promise<string[]> {
    const { records } = await driver.executeQuery(
      'MATCH (node:Entity) RETURN node.id AS id',
      {},
      { database: settings.database },
    );
    return records.map((record) => record.get('id') as string);
  }
});

async function refuses(settings: Neo4jSettings, code: string, message: RegExp): Promise<void> {
  const store = openNeo4jStore(settings);
  const started = performance.now();
  await expect(store.version()).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string });
  expect(performance.now() - started).toBeLessThan(FAST);
  await store.close();
}

async function load(settings: Neo4jSettings, graph: GraphRecords, digest: string) {
  const store = openNeo4jStore(settings);
  try {
    return await store.load(graph, digest);
  } finally {
    await store.close();
  }
}

async function versionOf(settings: Neo4jSettings) {
  const store = openNeo4jStore(settings);
  try {
    return await store.version();
  } finally {
    await store.close();
  }
}

function many(count: number): GraphRecords {
  const builder = new GraphBuilder();
  for (let index = 0; index < count; index += 1) builder.node('Topic', `topic/${index}`);
  return builder.build();
}

const HOOK = require.resolve('../../scripts/lib/require-typescript.cjs');
const STORE = require.resolve('../../src/store/neo4j/neo4j-store');

const LOAD_AND_DIE = `
  require(${JSON.stringify(HOOK)});
  require('reflect-metadata');
  const { openNeo4jStore } = require(${JSON.stringify(STORE)});
  const window = { earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31' };
  const nodes = Array.from({ length: 20000 }, (_, index) => ({ id: 'x/' + index, kind: 'Topic', properties: { name: 'x' }, window }));
  openNeo4jStore(JSON.parse(process.argv[1])).load({ nodes, edges: [] }, 'another', (done) => done > 8000 && process.kill(process.pid, 'SIGKILL'));`;

async function loadAndDie(settings: Neo4jSettings): Promise<void> {
  const child = spawn(process.execPath, ['-e', LOAD_AND_DIE, JSON.stringify(settings)], { stdio: 'inherit' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}
