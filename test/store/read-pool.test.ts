import { setMaxListeners } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Database from 'libsql';
import { ReadPool } from '../../src/store/sqlite/read-pool';
import { removeFolder, temporaryFolder } from '../temporary-folder';

/** Counts without end, before its first row and after it. */
const ENDLESS =
  'WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted) SELECT count(*) FROM counted';
const ENDLESS_ROWS =
  'WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted) SELECT n FROM counted WHERE n < 3';
/** Takes longer than any time limit here, and ends. */
const LONG =
  'WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT 20000000) SELECT count(*) FROM counted';
const LIGHT = 'SELECT name FROM thing';
const ROWS = [{ name: 'one' }, { name: 'two' }];

const HOUR = 3_600_000;

let folder: string;
let file: string;
let pool: ReadPool;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'graph.sqlite');
  const database = new Database(file);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE thing (name TEXT); INSERT INTO thing VALUES ('one'), ('two')");
  database.close();
});

afterEach(async () => {
  await pool.close();
  removeFolder(folder);
});

test.each([
  ['that has no row', ENDLESS],
  ['that has rows', ENDLESS_ROWS],
])('while a statement without end %s runs, others are answered; it ends at its time limit', async (_what, endless) => {
  pool = new ReadPool(file, 1000);
  const events: string[] = [];
  const slow = pool.rows(endless, {}).catch((error: unknown) => {
    events.push('the slow one ended');
    return error;
  });
  expect(await pool.rows(LIGHT, {})).toEqual(ROWS);
  events.push('a light one was answered');
  expect(await slow).toMatchObject({ code: 'STORE_TIMEOUT' });
  expect(events).toEqual(['a light one was answered', 'the slow one ended']);
});

test('a statement ends when its request does, with the reason; the connection then reads on', async () => {
  pool = new ReadPool(file, HOUR);
  const request = new AbortController();
  const slow = pool.rows(ENDLESS, {}, request.signal);
  request.abort(new Error('gone'));
  await expect(slow).rejects.toThrow('gone');
  for (let time = 0; time < 50; time += 1) expect(await pool.rows(LIGHT, {})).toEqual(ROWS);
});

test('an ending that comes when the statement has just ended does not hit the next one', async () => {
  pool = new ReadPool(file, HOUR);
  for (let time = 0; time < 100; time += 1) {
    const request = new AbortController();
    const read = pool.rows(LIGHT, {}, request.signal);
    setTimeout(() => request.abort(new Error('gone')), 0);
    const [first, next] = await Promise.all([read.catch((error: Error) => error.message), pool.rows(LIGHT, {})]);
    expect([ROWS, 'gone']).toContainEqual(first);
    expect(next).toEqual(ROWS);
  }
});

test('one request has two statements at a time: its others wait, those of others don’t', async () => {
  pool = new ReadPool(file, HOUR);
  const greedy = new AbortController();
  setMaxListeners(0, greedy.signal);
  const all = Array.from({ length: 20 }, () =>
    pool.rows(ENDLESS, {}, greedy.signal).catch((error: Error) => error.message),
  );
  expect(await pool.rows(LIGHT, {}, new AbortController().signal)).toEqual(ROWS);
  greedy.abort(new Error('gone'));
  expect(await Promise.all(all)).toEqual(Array(20).fill('gone'));
});

test('closing ends what runs and what waits', async () => {
  pool = new ReadPool(file, HOUR);
  const reads = Array.from({ length: 10 }, () => pool.rows(ENDLESS, {}).catch((error: unknown) => error));
  await pool.close();
  for (const error of await Promise.all(reads)) expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('a read waits for a connection that holds the whole file for a moment', async () => {
  pool = new ReadPool(file, HOUR);
  const owner = new Database(file);
  owner.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; INSERT INTO thing VALUES (3); ROLLBACK');
  const read = pool.rows(LIGHT, {}).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 100));
  owner.close();
  expect(await read).toEqual(ROWS);
});

test('each read sees what was committed before it', async () => {
  pool = new ReadPool(file, HOUR);
  const writer = new Database(file);
  for (let count = 3; count < 30; count += 1) {
    writer.exec(`INSERT INTO thing VALUES ('${count}')`);
    const reads = await Promise.all([1, 2, 3, 4].map(() => pool.rows('SELECT count(*) AS n FROM thing', {})));
    expect(reads).toEqual(Array(4).fill([{ n: count }]));
  }
  writer.close();
});

test('what is collected as garbage while a statement runs does not keep it from being ended', async () => {
  pool = new ReadPool(file, 500);
  for (let text = 0; text < 700; text += 1) await pool.rows(`SELECT ${text}`, {});
  const long = pool.rows(LONG, {});
  setTimeout(collectGarbage, 50);
  setTimeout(collectGarbage, 100);
  await expect(long).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'a pool that is closed lets go of the file (skipped where the system does not list what a process has open)',
  async () => {
    pool = new ReadPool(file, HOUR);
    await Promise.all([1, 2, 3, 4].map(() => pool.rows(LIGHT, {})));
    expect(openedFiles()).toContain(file);
    await pool.close();
    // The driver does so when its statements are collected.
    for (let time = 0; time < 50 && openedFiles().includes(file); time += 1) {
      collectGarbage();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(openedFiles()).not.toContain(file);
  },
);

function openedFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((each) => {
    try {
      return [readlinkSync(`/proc/self/fd/${each}`)];
    } catch {
      return [];
    }
  });
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
