import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
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
    rmSync(`${file}.sha256`);
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
    expectRefusal('STORE_CORRUPT', /is damaged or no SQLite file\. Start again, or move it away/);
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
    rmSync(`${file}.sha256`);
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
});

describe('a store is sealed with the digest of its file,', () => {
  test('as sha256sum checks it', async () => {
    await makeStore();
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${digest}  graph.sqlite\n`);
    expect(await reopened()).toEqual({ isIntact: true, name: 'Kazakhstan', warnings: [] });
  });

  test('after a load that failed too', async () => {
    await makeStore();
    const store = openSqliteStore(file);
    const twice = { ...GRAPH, nodes: [...GRAPH.nodes, ...GRAPH.nodes] };
    await expect(store.load(twice, 'other')).rejects.toThrow('the same id');
    await store.close();
    expect(await reopened()).toEqual({ isIntact: true, name: 'Kazakhstan', warnings: [] });
  });

  test('and a file that was moved with its seal is the same store', async () => {
    await makeStore();
    const moved = join(folder, 'moved.sqlite');
    renameSync(file, moved);
    renameSync(`${file}.sha256`, `${moved}.sha256`);
    file = moved;
    expect(await reopened()).toEqual({ isIntact: true, name: 'Kazakhstan', warnings: [] });
  });
});

describe('a sealed file that was changed is set aside, with a warning, and made anew:', () => {
  test.each<[string, () => void]>([
    ['another name', () => change(`UPDATE node SET properties = '{"name":"Kasakhstan"}'`)],
    ['text that is no UTF-8', () => change("UPDATE node SET properties = CAST(x'7b22ff227d' AS TEXT)")],
    ['one bit', () => rewrite((content) => (content[5000] = (content[5000] ?? 0) ^ 1))],
    ['all but its first page', () => rewrite((content) => content.fill(0xff, 4096))],
    ['its first page', () => rewrite((content) => content.fill(0, 0, 4096))],
    ['its end, which is cut off', () => truncateSync(file, 9000)],
    ['all of it', () => writeFileSync(file, 'no database\n'.repeat(1000))],
  ])('%s', async (_what, damage) => {
    await makeStore();
    damage();
    const damaged = readFileSync(file);
    expect(await reopened()).toEqual({
      isIntact: false,
      name: undefined,
      warnings: [
        `The content of the store ${file} is not what the last load left there. It was moved to ${file}.damaged; the store is made anew from the seeds.`,
      ],
    });
    expect(readFileSync(`${file}.damaged`).equals(damaged)).toBe(true);
    await makeStore();
    expect(await reopened()).toEqual({ isIntact: true, name: 'Kazakhstan', warnings: [] });
  });
});

describe('a store that is not sealed', () => {
  test('is served, and written anew by the next load, whatever it holds', async () => {
    await makeStore();
    change(`UPDATE node SET properties = '{"name":"Kasakhstan"}'`);
    rmSync(`${file}.sha256`);
    const store = openSqliteStore(file);
    expect(store.isIntact).toBe(false);
    expect(await store.version()).toMatchObject({ digest: 'digest' });
    expect(await store.load(GRAPH, 'digest')).toEqual({ written: 1, removed: 0, unchanged: 0 });
    expect(store.isIntact).toBe(true);
    await store.close();
    expect(await reopened()).toEqual({ isIntact: true, name: 'Kazakhstan', warnings: [] });
  });

  test('stays so where the load fails', async () => {
    await makeStore();
    rmSync(`${file}.sha256`);
    const store = openSqliteStore(file);
    const twice = { ...GRAPH, nodes: [...GRAPH.nodes, ...GRAPH.nodes] };
    await expect(store.load(twice, 'other')).rejects.toThrow();
    await store.close();
    expect(await reopened()).toEqual({ isIntact: false, name: 'Kazakhstan', warnings: [] });
  });

  test('is set aside where the engine finds it damaged', async () => {
    await makeStore();
    rewrite((content) => content.fill(0xff, 4096));
    rmSync(`${file}.sha256`);
    expect(await reopened()).toMatchObject({ isIntact: false, warnings: [expect.stringContaining('.damaged')] });
  });

  test('nor is one whose load was broken off', async () => {
    await makeStore();
    const other = new Database(file);
    other.exec('PRAGMA wal_autocheckpoint = 0; UPDATE graph_version SET digest = 1');
    expect(await reopened()).toMatchObject({ isIntact: false, name: 'Kazakhstan', warnings: [] });
    other.close();
  });
});

test('text that is no UTF-8 is told of where it is read, in a store that is open; others are read', async () => {
  const store = openSqliteStore(file);
  const graph = new GraphBuilder().node('State', 'KAZ', { name: 'a' }).node('State', 'KGZ', { name: 'b' }).build();
  await store.load(graph, 'digest');
  change("UPDATE node SET properties = CAST(x'7b226e616d65223a22ff227d' AS TEXT) WHERE id = 'KAZ'");
  await expect(store.nodes(['KAZ'])).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect((await store.nodes(['KGZ']))[0]?.properties).toMatchObject({ name: 'b' });
  await store.close();
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
  const SERVED =
    /^Kazakhstan, intact; STORE_READ_ONLY The store .*graph\.sqlite can't be written\. Give this user the right/;

  test('is read as it is where the file can’t be written', async () => {
    await makeStore();
    chmodSync(folder, 0o777);
    chmodSync(file, 0o444);
    expect(openAsNobody()).toMatch(SERVED);
  });

  test('is read as it is where nothing can be made in the folder', async () => {
    await makeStore();
    chmodSync(folder, 0o555);
    chmodSync(file, 0o666);
    expect(openAsNobody()).toMatch(SERVED);
  });

  test('is read as it is at a path with every sign', async () => {
    mkdirSync(join(folder, 'a b#c?d%e'));
    chmodSync(folder, 0o755);
    file = join(folder, 'a b#c?d%e', 'graph.sqlite');
    await makeStore();
    chmodSync(file, 0o444);
    expect(openAsNobody()).toMatch(SERVED);
  });

  test('is refused where it was changed, and can’t be set aside', async () => {
    await makeStore();
    change(`UPDATE node SET properties = '{"name":"Kasakhstan"}'`);
    chmodSync(folder, 0o555);
    expect(openAsNobody()).toMatch(/^STORE_CORRUPT The store .*graph\.sqlite is damaged/);
  });

  test('is refused in a folder where nothing can be made, and there is none', () => {
    chmodSync(folder, 0o555);
    expect(openAsNobody()).toMatch(
      /^STORE_READ_ONLY The store .*graph\.sqlite can't be written\. Give this user the right/,
    );
  });

  test('is refused in a folder that can’t be made', () => {
    chmodSync(folder, 0o555);
    file = join(folder, 'sub', 'graph.sqlite');
    expect(openAsNobody()).toMatch(/^STORE_(UNAVAILABLE|READ_ONLY) The store .*graph\.sqlite can't be/);
  });

  test('that has no room for a load keeps the graph that it holds, and its seal', async () => {
    await makeStore();
    const script = `ulimit -f 2000; exec "$0" -e "$1" "$2"`;
    const { stdout } = spawnSync('sh', ['-c', script, process.execPath, LOAD_MUCH, file], { encoding: 'utf8' });
    expect(stdout).toMatch(
      /^STORE_UNAVAILABLE The store .*graph\.sqlite can't be read or written: the disk is full, fails, or lets no file grow so large/,
    );
    expect(await reopened()).toEqual({ isIntact: true, name: 'Kazakhstan', warnings: [] });
  });
});

/** What is found in the file when it is opened again. */
async function reopened(): Promise<{ isIntact: boolean; name: unknown; warnings: string[] }> {
  const warnings: string[] = [];
  const store = openSqliteStore(file, { warn: (sentence) => void warnings.push(sentence) });
  const [node] = await store.nodes(['KAZ']);
  const { isIntact } = store;
  await store.close();
  return { isIntact, name: node?.properties['name'], warnings };
}

function rewrite(damage: (content: Buffer) => unknown): void {
  const content = readFileSync(file);
  damage(content);
  writeFileSync(file, content);
}

async function makeStore(): Promise<void> {
  const store = openSqliteStore(file);
  await store.load(GRAPH, 'digest');
  await store.close();
}

function change(sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  // Connections that were closed in this process may still hold the file.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
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
      const [node] = await store.nodes(['KAZ']);
      process.stdout.write(node?.properties.name + (store.isIntact ? ', intact; ' : '; '));
      await store.load({ nodes: [], edges: [] }, 'nobody');
      console.log('loaded');
    })().catch((error) => console.log(error.code, error.message));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, file], { encoding: 'utf8' });
  return stdout || stderr;
}

const MANY_NODES = `
  require(${JSON.stringify(HOOK)});
  const { openSqliteStore } = require(${JSON.stringify(STORE)});
  const window = { earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31' };
  const nodes = Array.from({ length: 50000 }, (_, index) => ({ id: 'x/' + index, kind: 'Topic', properties: { name: 'x' }, window }));
  const store = openSqliteStore(process.argv[1]);`;

const LOAD_AND_DIE = `${MANY_NODES}
  store.load({ nodes, edges: [] }, 'another', () => process.kill(process.pid, 'SIGKILL'));`;

const LOAD_MUCH = `${MANY_NODES}
  store.load({ nodes, edges: [] }, 'another')
    .catch((error) => console.log(error.code, error.message))
    .finally(() => store.close());`;
