import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { obligationsCovering } from '../src/questions/coverage/obligations-covering';
import type { GraphStore } from '../src/store/graph-store';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { driverFor } from '../test/neo4j/driver-for';
import { AskedQuery, DASHBOARD, idsIn } from './asked-query';
import { withNeo4j } from './neo4j-server';
import { groupId, growingGraph, rowsBelow, stateWith, type LawFor } from './synthetic-graph';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';

const GROWTH = 1.2;
const COUNTING = 2;
const [FEW, SHARED, MANY] = SMOKE ? [200, 400, 800] : [10_000, 100_000, 1_000_000];
const ROUNDS = SMOKE ? 3 : 100;
/** Counting a million nodes takes a while. */
const COUNTING_ROUNDS = SMOKE ? 3 : 11;

const TREATIES = 5;
const state = stateWith(TREATIES);
const MAIN_QUESTION = {
  ...{ group: groupId(5), alsoIn: [], state, asOf: '2012-10-01' },
  ...{ topics: null, modalities: null, standings: null, coverages: null, orderBy: [] },
};

const COUNT = new AskedQuery('{ obligations { totalCount } }');
const FACET = new AskedQuery('{ obligations { countsBy(fields: [MODALITY]) { value count } } }');
const NESTED_FACET = new AskedQuery(
  '{ obligations { countsBy(fields: [MODALITY, STATE_BEARS]) { value count countsBy { value count } } } }',
);

/** Runs a bare statement; gives its rows. */
type Run = (statement: string) => unknown;

interface BareCounts {
  readonly count: string;
  readonly facet: string;
  readonly nestedFacet: string;
}

const SQL: BareCounts = {
  count: `SELECT count(*) FROM node WHERE kind = 'Obligation'`,
  facet: `SELECT properties ->> '$.modality', count(*) FROM node WHERE kind = 'Obligation' GROUP BY 1`,
  nestedFacet: `SELECT properties ->> '$.modality', properties ->> '$.stateBears', count(*) FROM node WHERE kind = 'Obligation' GROUP BY 1, 2`,
};

const CYPHER: BareCounts = {
  count: 'MATCH (n:Obligation) RETURN count(n)',
  facet: 'MATCH (n:Obligation) RETURN n.modality, count(n)',
  nestedFacet: 'MATCH (n:Obligation) RETURN n.modality, n.stateBears, count(n)',
};

async function load(store: GraphStore, provisions: number, lawFor: LawFor = 'OTHER_GROUPS'): Promise<void> {
  const started = performance.now();
  const graph = growingGraph({ treaties: SMOKE ? 20 : 200, participations: [TREATIES], provisions, lawFor });
  await store.load(graph, lawFor);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`  ${graph.nodes.length} nodes and ${graph.edges.length} edges made and loaded in ${seconds} s`);
}

/**
 * What the same question costs among so much law of other States that protects the very group: it is found, and left
 * out.
 */
async function measureSharedGroups(store: GraphStore): Promise<void> {
  await load(store, SHARED, 'THE_SAME_GROUPS');
  const name = `apart: main question, ${SHARED} provisions of others for the same groups`;
  report(Object.values(await interleaved(ROUNDS, { [name]: () => obligationsCovering(store, MAIN_QUESTION) })));
}

async function compareGrowth(few: GraphStore, many: GraphStore, target: number): Promise<void> {
  const covered = await Promise.all([few, many].map((store) => obligationsCovering(store, MAIN_QUESTION)));
  const shown = await Promise.all([few, many].map((store) => DASHBOARD.ask(store, { state })));
  if (covered[0]?.length !== covered[1]?.length || shown[0] !== shown[1]) throw new Error('the answers differ');
  if (idsIn(shown[0] ?? '').length !== 1 + rowsBelow(TREATIES)) throw new Error('the dashboard lacks nodes');
  console.log(`  main question: ${covered[0]?.length} rows; dashboard: ${1 + rowsBelow(TREATIES)} nodes`);
  const works = (provisions: number, store: GraphStore) => ({
    [`main question, ${provisions} provisions`]: () => obligationsCovering(store, MAIN_QUESTION),
    [`dashboard, ${provisions} provisions`]: () => DASHBOARD.ask(store, { state }),
  });
  const times = await interleaved(ROUNDS, { ...works(FEW, few), ...works(MANY, many) });
  report(Object.values(times));
  for (const what of ['main question', 'dashboard'])
    ratioOf(times, `${what}, ${MANY} provisions`, `${what}, ${FEW} provisions`, { atMost: target });
}

interface ComparedCount {
  readonly name: string;
  readonly query: AskedQuery;
  readonly statement: string;
  readonly rounds: number;
}

async function compareCounts(store: GraphStore, bare: BareCounts, run: Run): Promise<void> {
  const rounds = COUNTING_ROUNDS;
  const compared: readonly ComparedCount[] = [
    // Neo4j keeps this count: it takes no longer where there is more to count.
    { name: 'totalCount', query: COUNT, statement: bare.count, rounds: ROUNDS },
    { name: 'countsBy one field', query: FACET, statement: bare.facet, rounds },
    { name: 'countsBy two fields, nested', query: NESTED_FACET, statement: bare.nestedFacet, rounds },
  ];
  for (const { name, query, statement, rounds: times } of compared) {
    const bareName = `${name}, bare`;
    const found = await interleaved(times, { [name]: () => query.ask(store), [bareName]: () => run(statement) });
    report(Object.values(found));
    ratioOf(found, name, bareName, { atMost: COUNTING });
  }
}

async function onSqlite(): Promise<void> {
  console.log('\n  On SQLite');
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const [few, many] = ['few', 'many'].map((name) => openSqliteStore(join(folder, name))) as [GraphStore, GraphStore];
  await load(few, FEW);
  await load(many, MANY);
  await compareGrowth(few, many, GROWTH);
  const database = new Database(join(folder, 'many'));
  database.exec('PRAGMA mmap_size = 268435456; PRAGMA cache_size = -65536');
  await compareCounts(many, SQL, (statement) => database.prepare(statement).all());
  database.close();
  await measureSharedGroups(few);
  await few.close();
  await many.close();
  rmSync(folder, { recursive: true, force: true });
}

async function onNeo4j(few: Neo4jSettings, many: Neo4jSettings): Promise<void> {
  console.log('\n  On Neo4j');
  const stores = [few, many].map((settings) => openNeo4jStore(settings)) as [GraphStore, GraphStore];
  await load(stores[0], FEW);
  await load(stores[1], MANY);
  await compareGrowth(...stores, GROWTH);
  const driver = driverFor(many);
  await compareCounts(stores[1], CYPHER, async (statement) => {
    const session = driver.session({ database: many.database, defaultAccessMode: 'READ' });
    await session.run(statement);
    await session.close();
  });
  await driver.close();
  await measureSharedGroups(stores[0]);
  for (const store of stores) await store.close();
}

async function main(): Promise<void> {
  tellMachine();
  await onSqlite();
  await withNeo4j((few) => withNeo4j((many) => onNeo4j(few, many), { heap: '2g', pages: '3g' }));
}

void main();
