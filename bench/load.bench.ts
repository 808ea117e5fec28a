import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { GraphRecords } from '../src/model/records';
import { sortKeyOf } from '../src/model/id';
import { searchPlaceOf } from '../src/model/search/search-place';
import { indexedTexts } from '../src/model/search/searched-texts';
import type { SeedEntries } from '../src/seeding/seed-entry';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { linked, multiplied, parsedSeeds } from './seeds';
import { SMOKE, interleaved, report, tellMachine } from './timing';

const TARGET = 0.3;
const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.sqlite`);

type Row = (string | number)[];
interface Rows {
  readonly node: Row[];
  readonly edge: Row[];
  readonly search: Row[];
}

/** The very rows that a load writes, worked out beforehand. */
function rowsOf({ nodes, edges }: GraphRecords): Rows {
  return {
    node: nodes.map(({ id, kind, properties, window: w }) => [
      id,
      kind,
      sortKeyOf(id),
      searchPlaceOf({ id, kind }),
      JSON.stringify(properties),
      w.earliestStart,
      w.latestStart,
      w.earliestEnd,
      w.latestEnd,
    ]),
    edge: edges.map(({ id, kind, from, to, properties, citations, window: w }) => [
      id,
      kind,
      from,
      to,
      JSON.stringify(properties),
      JSON.stringify(citations),
      w.earliestStart,
      w.latestStart,
      w.earliestEnd,
      w.latestEnd,
    ]),
    search: nodes.map((node, index) => {
      const { NAME, ALIAS, SUMMARY } = indexedTexts(node);
      return [index + 1, NAME.words, NAME.stems, ALIAS.words, ALIAS.stems, SUMMARY.words, SUMMARY.stems];
    }),
  };
}

/** Nothing but inserts, into the tables of a new store, with its settings and in one transaction. */
async function insertBare(rows: Rows): Promise<void> {
  const file = newFile();
  await openSqliteStore(file).close();
  const database = new Database(file);
  database.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; BEGIN IMMEDIATE');
  insert(
    database,
    'node (id, kind, sort, search_place, properties, earliest_start, latest_start, earliest_end, latest_end)',
    rows.node,
  );
  insert(database, 'search (rowid, name, name_stem, alias, alias_stem, summary, summary_stem)', rows.search);
  insert(
    database,
    'edge (id, kind, start, finish, properties, citations, earliest_start, latest_start, earliest_end, latest_end)',
    rows.edge,
  );
  database.exec('COMMIT');
  database.close();
}

function insert(database: Database.Database, columns: string, rows: readonly Row[]): void {
  const statement = database.prepare(`INSERT INTO ${columns} VALUES (${rows[0]?.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(row);
}

async function load(graph: GraphRecords): Promise<void> {
  const store = openSqliteStore(newFile());
  await store.load(graph, 'digest');
  await store.close();
}

async function compare(name: string, entries: SeedEntries, rounds: number): Promise<void> {
  const graph = linked(entries);
  const rows = rowsOf(graph);
  const count = graph.nodes.length + graph.edges.length;
  console.log(`\n  ${name}: ${graph.nodes.length} nodes, ${graph.edges.length} edges`);
  const times = await interleaved(rounds, {
    'bare inserts of the same rows': () => insertBare(rows),
    'validation, linking and load into a new file': () => load(linked(entries)),
    'of which validation and linking': () => linked(entries),
    'of which the load': () => load(graph),
    'for comparison: working out rows, words and stems': () => rowsOf(graph),
  });
  report(Object.values(times));
  const perSecond = (work: string) => Math.round((count / (times[work]?.p50 ?? 1)) * 1000);
  const [bare, whole] = [
    perSecond('bare inserts of the same rows'),
    perSecond('validation, linking and load into a new file'),
  ];
  console.log(
    `  bare ${bare} rows/s, whole ${whole} rows/s: ratio ${(whole / bare).toFixed(2)} (target at least ${TARGET})`,
  );
}

async function main(): Promise<void> {
  tellMachine();
  const entries = parsedSeeds();
  const yaml = await interleaved(SMOKE ? 1 : 5, { 'reading and parsing the YAML files (apart)': parsedSeeds });
  report(Object.values(yaml));
  await compare('the real seeds', entries, SMOKE ? 1 : 15);
  const copies = SMOKE ? 2 : Math.ceil(200_000 / (entries.nodes.length + entries.edges.length));
  await compare(`the seeds ${copies} times over`, multiplied(entries, copies), SMOKE ? 1 : 5);
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
