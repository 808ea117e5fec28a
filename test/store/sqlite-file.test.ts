import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { LexgraphError } from '../../src/model/errors/lexgraph-error';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { GraphBuilder } from './graph-builder';

const GRAPH = new GraphBuilder().node('State', 'KAZ', { name: 'Kazakhstan' }).build();

/** Longer than a store waits for a lock. */
const LOCK_TIME = 15_000;

let folder: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'graph.sqlite');
});

afterEach(() => removeFolder(folder));

describe('a store file', () => {
  test('is made with its folders where there is none', async () => {
    const deep = join(folder, 'a', 'b', 'graph.sqlite');
    const store = openSqliteStore(deep);
    await store.load(GRAPH, 'digest');
    await store.close();
    expect(existsSync(deep)).toBe(true);
  });

  test('may be an empty file', async () => {
    writeFileSync(file, '');
    const store = openSqliteStore(file);
    expect(await store.version()).toBeNull();
    await store.close();
  });

  test('of an older version is made anew', async () => {
    await makeStore();
    change('PRAGMA user_version = 0; DROP TABLE search; ALTER TABLE node RENAME COLUMN sort TO old');
    const store = openSqliteStore(file);
    expect(await store.version()).toBeNull();
    expect(await store.load(GRAPH, 'digest')).toEqual({ written: 1, removed: 0, unchanged: 0 });
    await store.close();
  });

  test('holds all of a graph or nothing when the process is killed during a load', async () => {
    await makeStore();
    const killed = spawnSync(process.execPath, ['-e', LOAD_AND_DIE, file]);
    expect(killed.signal).toBe('SIGKILL');
    const store = openSqliteStore(file);
    expect(await store.version()).toMatchObject({ digest: 'digest', nodeCount: 1 });
    expect(await store.nodes(['KAZ', 'KGZ'])).toEqual([GRAPH.nodes[0], null]);
    await store.close();
  });
});

describe('a file that can’t be a store is named, and left as it is:', () => {
  test.each([
    ['text', 'This is no database.\n'.repeat(500)],
    ['a short text', 'PORT=4000\nHOST=::1\n'],
    [
      'a database whose beginning is right and the rest is not',
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8000, 7)]),
    ],
  ])('%s', (_what, content) => {
    writeFileSync(file, content);
    expectRefusal('STORE_CORRUPT', /is damaged or no SQLite file\. Move it away/);
    expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
  });

  test.each([
    ['another program’s tables', "CREATE TABLE customer (name TEXT); INSERT INTO customer VALUES ('Ann')"],
    ['another program’s empty tables', 'CREATE TABLE node (id TEXT)'],
    [
      'another program’s mark and version',
      'CREATE TABLE node (id TEXT); PRAGMA application_id = 1; PRAGMA user_version = 1',
    ],
  ])('%s', (_what, sql) => {
    change(sql);
    const before = readFileSync(file);
    expectRefusal('STORE_CORRUPT', /is a SQLite file of another program\. Name another file in LEXGRAPH_STORE/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('a newer version of a store', async () => {
    await makeStore();
    change('PRAGMA user_version = 99');
    const before = readFileSync(file);
    expectRefusal(
      'STORE_NEWER',
      /made by a newer lexgraph \(tables of version 99, this one knows \d+\)\. Update lexgraph/,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a folder', () => {
    mkdirSync(file);
    expectRefusal('STORE_UNAVAILABLE', /can't be opened\. Check that its folder exists/);
  });

  test('a file below something that is no folder', () => {
    writeFileSync(join(folder, 'plain'), 'x');
    file = join(folder, 'plain', 'graph.sqlite');
    expectRefusal('STORE_UNAVAILABLE', /can't be opened\. Check that its folder exists/);
  });

  test('a store that is damaged in its midst', async () => {
    await makeStore();
    change('PRAGMA wal_checkpoint(TRUNCATE)');
    const content = readFileSync(file);
    content.fill(0xff, 4096);
    writeFileSync(file, content);
    const store = openSqliteStore(file);
    await expect(store.nodes(['KAZ'])).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    await store.close();
    expect(readFileSync(file).equals(content)).toBe(true);
  });
});

describe('a store that another process is writing to', () => {
  test(
    'is read all the same, and a load gives up after some seconds',
    async () => {
      await makeStore();
      const store = openSqliteStore(file);
      const other = lock();
      expect(await store.nodes(['KAZ'])).toEqual(GRAPH.nodes);
      const started = performance.now();
      await expect(store.load({ nodes: [], edges: [] }, 'other')).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        message: expect.stringMatching(/Another process is writing to the store .*graph\.sqlite\. Try again/) as string,
      });
      expect(performance.now() - started).toBeLessThan(LOCK_TIME);
      other.exec('ROLLBACK');
      other.close();
      expect(await store.version()).toMatchObject({ digest: 'digest' });
      expect(await store.load({ nodes: [], edges: [] }, 'other')).toMatchObject({ removed: 1 });
      await store.close();
    },
    2 * LOCK_TIME,
  );

  test('is opened while it is written to', async () => {
    await makeStore();
    const other = lock();
    const store = openSqliteStore(file);
    expect(await store.nodes(['KAZ'])).toEqual(GRAPH.nodes);
    await store.close();
    other.close();
  });

  test(
    'and that is still empty is refused after some seconds',
    () => {
      const other = new Database(file);
      other.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE');
      const started = performance.now();
      expectRefusal('STORE_LOCKED', /Another process is writing to the store/);
      expect(performance.now() - started).toBeLessThan(LOCK_TIME);
      other.close();
    },
    2 * LOCK_TIME,
  );
});

/** Permissions don't hold for root, who runs these as somebody else. */
const asNobody = process.getuid?.() === 0 ? 'process.setgid("nogroup"); process.setuid("nobody");' : '';
const needsUsers = process.platform === 'win32' ? describe.skip : describe;

needsUsers('a store that this user may not write (skipped where the system has no such users)', () => {
  test('is refused as a file', async () => {
    await makeStore();
    chmodSync(folder, 0o777);
    chmodSync(file, 0o444);
    expect(openAsNobody()).toMatch(
      /^STORE_READ_ONLY The store .*graph\.sqlite can't be written\. Give this user the right/,
    );
  });

  test('is refused in a folder where nothing can be made', () => {
    chmodSync(folder, 0o555);
    expect(openAsNobody()).toMatch(
      /^STORE_READ_ONLY The store .*graph\.sqlite can't be written\. Give this user the right/,
    );
  });

  test('is refused as a writable file in a folder where nothing can be made', async () => {
    await makeStore();
    chmodSync(folder, 0o555);
    chmodSync(file, 0o666);
    expect(openAsNobody()).toMatch(/^STORE_READ_ONLY /);
  });

  test('is refused in a folder that can’t be made', () => {
    chmodSync(folder, 0o555);
    file = join(folder, 'sub', 'graph.sqlite');
    expect(openAsNobody()).toMatch(/^STORE_(UNAVAILABLE|READ_ONLY) The store .*graph\.sqlite can't be/);
  });
});

async function makeStore(): Promise<void> {
  const store = openSqliteStore(file);
  await store.load(GRAPH, 'digest');
  await store.close();
}

function change(sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

function lock(): Database.Database {
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  return other;
}

function expectRefusal(code: string, message: RegExp): void {
  let refusal: unknown = null;
  try {
    openSqliteStore(file);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(LexgraphError);
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(message) as string });
  expect((refusal as Error).message).toContain(file);
}

const HOOK = require.resolve('../../scripts/lib/require-typescript.cjs');
const STORE = require.resolve('../../src/store/sqlite/sqlite-store');

/** Opens the store in another process, and loads into it; what came of it. */
function openAsNobody(): string {
  const script = `
    require(${JSON.stringify(HOOK)});
    const { openSqliteStore } = require(${JSON.stringify(STORE)});
    ${asNobody}
    (async () => {
      const store = openSqliteStore(process.argv[1]);
      await store.load({ nodes: [], edges: [] }, 'nobody');
      console.log('opened and loaded');
    })().catch((error) => console.log(error.code, error.message));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, file], { encoding: 'utf8' });
  return stdout || stderr;
}

const LOAD_AND_DIE = `
  require(${JSON.stringify(HOOK)});
  const { openSqliteStore } = require(${JSON.stringify(STORE)});
  const window = { earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31' };
  const nodes = Array.from({ length: 50000 }, (_, index) => ({ id: 'x/' + index, kind: 'Topic', properties: { name: 'x' }, window }));
  openSqliteStore(process.argv[1]).load({ nodes, edges: [] }, 'another', () => process.kill(process.pid, 'SIGKILL'));`;
