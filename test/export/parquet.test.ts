import { join } from 'node:path';
import { writeToFolder } from '../../src/cli/exporting/write-pieces';
import { DEFAULT_BASE, exportedGraph } from '../../src/export/exported-graph';
import { PARQUET } from '../../src/export/parquet/parquet';
import { GraphBuilder } from '../store/graph-builder';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { askDuckDb } from './ask-duckdb';
import { SMALL_GRAPH } from './small-graph';
import { useStoreWith } from './use-store-with';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

async function written(
  name: string,
  store: Parameters<typeof exportedGraph>[0],
  { asOf = null, kind = null }: { asOf?: string | null; kind?: string | null } = {},
): Promise<string> {
  const to = join(folder, name);
  await writeToFolder(PARQUET.write(await exportedGraph(store, { asOf, kind, base: DEFAULT_BASE })), to);
  return to;
}

describe('a small graph, as DuckDB reads it', () => {
  const store = useStoreWith(SMALL_GRAPH);

  test('holds texts, lists, truths and dates as they were loaded, and null where nothing is known', async () => {
    const to = await written('small', store());
    const question = `SELECT * EXCLUDE (latestStart, latestEnd) FROM (SELECT id, name, adoptedOn, inForceFrom, identified, aliases,
      earliestStart, latestStart, earliestEnd, latestEnd FROM 'Treaty.parquet')`;
    expect((await askDuckDb(to, question)).rows).toEqual([
      ['un/crc', 'A "quoted", <marked> & long\nname', '1989-11-20', '1990', true, null, '1990-09-02', '2000-01-01'],
    ]);
    expect((await askDuckDb(to, `SELECT aliases, earliestStart FROM 'State.parquet'`)).rows).toEqual([
      [['Қазақстан', 'a|b', 'c\\d'], null],
    ]);
  });

  test('an edge has its ends, and its sources side by side', async () => {
    const to = await written('edges', store());
    const question = `SELECT "from", "to", action, citedDocuments, citedPinpoints, citedChecked FROM 'PARTICIPATION.parquet'`;
    expect((await askDuckDb(to, question)).rows).toEqual([
      ['KAZ', 'un/crc', 'RATIFICATION', ['doc/status', 'doc/other'], ['KAZ | row 3', null], [true, false]],
    ]);
  });

  test('what has parts is JSON within its list', async () => {
    const to = await written('parts', store());
    const question = `SELECT json_extract_string(limits[1], '$.value') FROM 'Obligation.parquet'`;
    expect((await askDuckDb(to, question)).rows).toEqual([['18']]);
  });

  test('on a date it says whether a thing holds', async () => {
    const to = await written('dated', store(), { asOf: '1995-01-01' });
    expect((await askDuckDb(to, `SELECT id, holds FROM 'Treaty.parquet'`)).rows).toEqual([['un/crc', 'YES']]);
  });

  test('of a kind that nothing is of it is a table without rows', async () => {
    const to = await written('empty', store(), { kind: 'SUCCEEDS' });
    const { columns, rows } = await askDuckDb(to, `SELECT * FROM 'SUCCEEDS.parquet'`);
    expect(rows).toEqual([]);
    expect(columns.slice(0, 3)).toEqual(['id', 'from', 'to']);
  });
});

describe('figures', () => {
  const figures = new GraphBuilder()
    .node('Statistic', 'stat/whole', { value: 9 })
    .node('Statistic', 'stat/part', { value: 0.25 });
  const store = useStoreWith(figures.build());

  test('are numbers, whole or not', async () => {
    const to = await written('figures', store());
    expect((await askDuckDb(to, `SELECT id, value * 2 FROM 'Statistic.parquet' ORDER BY id`)).rows).toEqual([
      ['stat/part', 0.5],
      ['stat/whole', 18],
    ]);
  });
});

describe('a graph of more rows than may wait', () => {
  const MANY = 21_000;
  const builder = new GraphBuilder();
  for (let index = 0; index < MANY; index += 1) builder.node('Topic', `topic/${index}`);
  const store = useStoreWith(builder.build());

  test('is written in groups, none of whose rows is lost', async () => {
    const to = await written('many', store());
    const groups = await askDuckDb(to, `SELECT count(DISTINCT row_group_id) FROM parquet_metadata('Topic.parquet')`);
    expect(Number(groups.rows[0]?.[0])).toBe(2);
    const { rows } = await askDuckDb(to, `SELECT count(*), count(DISTINCT id), max(id) FROM 'Topic.parquet'`);
    expect(rows[0]?.map(String)).toEqual([String(MANY), String(MANY), 'topic/9999']);
  }, 120_000);
});
