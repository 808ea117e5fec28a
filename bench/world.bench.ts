import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN_QUESTION_VARIABLES } from '../src/api/graphiql/main-question';
import type { GraphRecords } from '../src/model/records';
import { obligationsCovering } from '../src/questions/coverage/obligations-covering';
import type { SeedEntries } from '../src/seeding/seed-entry';
import type { GraphStore } from '../src/store/graph-store';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { withNeo4j } from './neo4j-server';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, ratioOf, report, tellMachine, timesOf, type Times } from './timing';

// What a State's own question and the load take with the whole world's participations beside it, and without them.
const TARGET = 1.1;
const ROUNDS = SMOKE ? 2 : 40;

const { group, state, asOf } = MAIN_QUESTION_VARIABLES;
const NARROWED_BY_NOTHING = { topics: null, modalities: null, standings: null, coverages: null, orderBy: [] };
const QUESTION = { group, alsoIn: [], state, asOf, ...NARROWED_BY_NOTHING };

/** What imports of participation tables wrote of all States, and where these disagree. */
const OF_THE_WORLD = /\/participations\/(.*\.csv|discrepancies\.yaml)$/;

function withoutTheWorld({ nodes, edges }: SeedEntries): SeedEntries {
  const isOwn = ({ place }: { readonly place: { readonly file: string } }) => !OF_THE_WORLD.test(place.file);
  return { nodes: nodes.filter(isOwn), edges: edges.filter(isOwn) };
}

const ask = (store: GraphStore) => obligationsCovering(store, QUESTION);

async function loaded(store: GraphStore, entries: SeedEntries, name: string): Promise<GraphStore> {
  const started = performance.now();
  const graph: GraphRecords = linked(entries);
  await store.load(graph, name);
  const rows = graph.nodes.length + graph.edges.length;
  const rate = Math.round((rows / (performance.now() - started)) * 1000);
  console.log(`  loaded ${name}: ${rows} rows, ${rate} rows a second`);
  return store;
}

async function onSqlite(world: SeedEntries, alone: SeedEntries): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const open = (name: string) => openSqliteStore(join(folder, name));
  // The first loads of a process are those of code that is not warm.
  for (const name of ['warm', 'warmer']) await (await loaded(open(name), alone, 'to warm up')).close();
  const stores = [
    await loaded(open('alone'), alone, 'alone'),
    await loaded(open('world'), world, 'the world'),
  ] as const;
  const times = await interleaved(ROUNDS, { alone: () => ask(stores[0]), world: () => ask(stores[1]) });
  report(Object.values(times));
  ratioOf(times, 'world', 'alone', { atMost: TARGET });
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A server holds one graph: it is asked before the world came, with it, and after it went. */
async function onNeo4j(world: SeedEntries, alone: SeedEntries): Promise<void> {
  await withNeo4j(async (settings) => {
    const store = openNeo4jStore(settings);
    const asked = async (entries: SeedEntries, name: string) => {
      await loaded(store, entries, name);
      return times(store);
    };
    const [before, between, after] = [
      await asked(alone, 'alone'),
      await asked(world, 'the world'),
      await asked(alone, 'alone again'),
    ];
    const all = { alone: timesOf('alone', [...before, ...after]), world: timesOf('world', between) };
    report(Object.values<Times>(all));
    ratioOf(all, 'world', 'alone', { atMost: TARGET });
    await store.close();
  });
}

async function times(store: GraphStore): Promise<number[]> {
  const taken: number[] = [];
  for (let round = -ROUNDS / 2; round < ROUNDS; round += 1) {
    const started = performance.now();
    await ask(store);
    if (round >= 0) taken.push(performance.now() - started);
  }
  return taken;
}

async function main(): Promise<void> {
  tellMachine();
  const world = parsedSeeds();
  const alone = withoutTheWorld(world);
  await onSqlite(world, alone);
  await onNeo4j(world, alone);
}

void main();
