import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { driverFor } from '../test/neo4j/driver-for';
import { withNeo4j } from './neo4j-server';
import { linked, multiplied, parsedSeeds } from './seeds';
import type { SeedEntries } from '../src/seeding/seed-entry';
import { SMOKE, report, tellMachine, timesOf } from './timing';
import { rowsOf } from '../src/store/neo4j/graph-difference';

const TARGET = 0.8;
/** Rows of a statement; the best of them counts. */
const BATCHES = SMOKE ? [2000] : [500, 2000, 10_000];

/**
 * Written for this benchmark alone: rows that are ready, into a database that has its indexes, a label at a time and a
 * kind of edge at a time.
 */
class BareDriver {
  constructor(
    private readonly driver: Driver,
    private readonly database: string,
  ) {}

  async clear(): Promise<void> {
    await this.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  }

  async load({ nodes, edges }: ReturnType<typeof rowsOf>, batch: number): Promise<void> {
    for (const [labels, rows] of grouped([...nodes.values()], (row) => row.labels.join(':')))
      await this.write(`UNWIND $rows AS row CREATE (node:Entity:${labels}) SET node = row.values`, rows, batch);
    for (const [kind, rows] of grouped([...edges.values()], (row) => row.kind))
      await this.write(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[edge:${kind}]->(b) SET edge = row.values`,
        rows,
        batch,
      );
  }

  private async write(text: string, rows: readonly object[], batch: number): Promise<void> {
    for (let start = 0; start < rows.length; start += batch)
      await this.run(text, { rows: rows.slice(start, start + batch) });
  }

  private async run(text: string, parameters: Record<string, unknown> = {}): Promise<void> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.WRITE });
    await session.run(text, parameters);
    await session.close();
  }
}

function grouped<T>(rows: readonly T[], by: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(by(row));
    if (known) known.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

async function compare(settings: Neo4jSettings, name: string, entries: SeedEntries, rounds: number): Promise<void> {
  const rows = rowsOf(linked(entries));
  const count = rows.nodes.size + rows.edges.size;
  console.log(`\n  ${name}: ${rows.nodes.size} nodes, ${rows.edges.size} edges`);
  const driver = driverFor(settings);
  const bare = new BareDriver(driver, settings.database);
  const store = openNeo4jStore(settings);
  const works: Record<string, () => Promise<unknown>> = {
    'validation, linking and load': () => store.load(linked(entries), 'digest'),
  };
  for (const batch of BATCHES) works[`bare driver, ${batch} rows a statement`] = () => bare.load(rows, batch);
  const times = new Map(Object.keys(works).map((work) => [work, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [work, run] of Object.entries(works)) {
      await bare.clear();
      const started = performance.now();
      await run();
      if (round >= 0) times.get(work)?.push(performance.now() - started);
    }
  }
  const [own, ...others] = [...times].map(([work, each]) => timesOf(work, each));
  report(own ? [own, ...others] : others);
  const best = Math.min(...others.map(({ p50 }) => p50));
  const perSecond = (milliseconds: number) => Math.round((count / milliseconds) * 1000);
  const whole = own?.p50 ?? Infinity;
  console.log(
    `  bare ${perSecond(best)} rows/s, whole ${perSecond(whole)} rows/s: ratio ${(best / whole).toFixed(2)} (target at least ${TARGET})`,
  );
  await store.close();
  await driver.close();
}

async function main(settings: Neo4jSettings): Promise<void> {
  const entries = parsedSeeds();
  await compare(settings, 'the real seeds', entries, SMOKE ? 1 : 7);
  if (!SMOKE) await compare(settings, 'the seeds 8 times over', multiplied(entries, 8), 3);
}

tellMachine();
void withNeo4j(main);
