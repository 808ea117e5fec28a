import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore, GraphVersion } from '../src/store/graph-store';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { AskedQuery } from './asked-query';
import { withNeo4j } from './neo4j-server';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';

const DATES = ['2000-01-01', '2010-01-01', '2012-10-01', '2016-01-01', '2026-01-01'];
const MOST = 1.2;

/** Gaps of Kazakhstan on five dates in one request, as a dashboard asks. */
const onEachDate = (asked: string) =>
  new AskedQuery(
    `{ ${DATES.map((date, index) => `d${index}: gaps(state: "KAZ", asOf: "${date}", first: 20) { ${asked} }`).join(' ')} }`,
  );
const ROWS = 'edges { node { kind summary } }';
const PLAIN = onEachDate(ROWS);
const COUNTED = onEachDate(`${ROWS} countsBy(fields: [KIND]) { value count }`);

async function main(): Promise<void> {
  tellMachine();
  const graph = linked(parsedSeeds());
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const sqlite = openSqliteStore(join(folder, 'graph.sqlite'));
  await sqlite.load(graph, 'digest');
  await compare('SQLite', sqlite);
  await sqlite.close();
  rmSync(folder, { recursive: true, force: true });
  await withNeo4j(async (settings) => {
    const neo4j = openNeo4jStore(settings);
    await neo4j.load(graph, 'digest');
    await compare('Neo4j', neo4j);
    await neo4j.close();
  });
}

async function compare(engine: string, opened: GraphStore): Promise<void> {
  const store = opened.at((await opened.version()) as GraphVersion);
  const { data } = JSON.parse(await COUNTED.ask(store)) as {
    data: Readonly<Record<string, { readonly countsBy: readonly unknown[] }>>;
  };
  const kinds = Object.values(data).map(({ countsBy }) => countsBy.length);
  console.log(`  ${engine}: kinds counted on ${DATES.join(', ')}: ${kinds.join(', ')}`);
  const [plain, counted] = ['gaps on five dates', 'the same with their kinds counted'];
  const times = await interleaved(SMOKE ? 3 : 40, {
    [plain]: () => PLAIN.ask(store),
    [counted]: () => COUNTED.ask(store),
  });
  report(Object.values(times));
  ratioOf(times, counted, plain, { atMost: MOST });
}

void main();
