import { join } from 'node:path';
import Database from 'libsql';
import type { GraphRecords } from '../../src/model/records';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { AFTER, BEFORE } from './graphs-before-and-after';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => removeFolder(folder));

describe('a store', () => {
  test('holds the same after a load of what differs as after a load of all', async () => {
    const stepwise = await contentAfter('stepwise', BEFORE, AFTER);
    expect(stepwise).toEqual(await contentAfter('at once', AFTER));
    expect(stepwise).not.toEqual(await contentAfter('before', BEFORE));
  });

  test('holds the same in whatever order the records come', async () => {
    const reversed = { nodes: [...AFTER.nodes].reverse(), edges: [...AFTER.edges].reverse() };
    expect(await contentAfter('reversed', reversed)).toEqual(await contentAfter('at once', AFTER));
  });
});

/**
 * Every row of every table but that of the version, after these loads; without the numbers that the engine gives rows.
 */
async function contentAfter(name: string, ...graphs: readonly GraphRecords[]): Promise<Record<string, string[]>> {
  const file = join(folder, name);
  const store = openSqliteStore(file);
  for (const graph of graphs) await store.load(graph, 'digest');
  await store.close();
  const database = new Database(file);
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' AND name <> 'graph_version'",
    )
    .all() as { name: string }[];
  const content = Object.fromEntries(
    tables.map(({ name: table }) => {
      const rows = database.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
      return [table, rows.map((row) => JSON.stringify({ ...row, row: null })).sort()];
    }),
  );
  database.close();
  return content;
}
