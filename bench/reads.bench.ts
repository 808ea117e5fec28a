import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { concernsOfStates } from '../src/model/closures/concern';
import type { Direction } from '../src/model/graph-model';
import { wholeRecords } from '../src/store/related-rows';
import { ReadPool } from '../src/store/sqlite/read-pool';
import type { SqlParameters } from '../src/store/sqlite/row';
import { handedOver, relatedStatement } from '../src/store/sqlite/related-text';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { readSql } from '../src/store/sqlite/statements';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, ratioOf, report, tellMachine, throughputs } from './timing';

const SLOWER_AT_MOST = 1.25;
const FASTER_AT_LEAST = 1.4;
const HOUR = 3_600_000;
const BESIDE = 'beside the event loop';
const SYNC = 'by the synchronous API';

interface Read {
  readonly name: string;
  readonly text: string;
  readonly parameters: SqlParameters;
}

/** What one answer to the main question reads, statement by statement. */
function readsOf(obligations: readonly string[]): Read[] {
  const read = (name: string, parameters: SqlParameters) => ({ name, text: readSql(name), parameters });
  const ids = JSON.stringify(obligations);
  const related = (edgeKind: string, direction: Direction) =>
    relatedStatement(
      handedOver(
        wholeRecords({
          edgeKind,
          direction,
          ids: obligations,
          holdingOn: '2012-10-01',
          page: { limit: 500, backward: false },
        }),
      ),
    );
  return [
    read('graph-version', {}),
    read('group-hierarchy', {}),
    read('participations', { states: '["KAZ"]', instrument: null }),
    read('obligations-of-state', { concerns: JSON.stringify(concernsOfStates(['KAZ'], true)), topics: null }),
    read('nodes', { ids }),
    related('IMPOSES', 'reverse'),
    related('IMPLEMENTS', 'reverse'),
    related('PROTECTS', 'forward'),
    related('CITED_IN', 'forward'),
  ];
}

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const file = join(folder, 'graph.sqlite');
  const graph = linked(parsedSeeds());
  const store = openSqliteStore(file);
  await store.load(graph, 'digest');
  await store.close();
  const obligations = graph.nodes.filter(({ kind }) => kind === 'Obligation').map(({ id }) => id);
  const reads = readsOf(obligations.slice(0, 50));

  const database = new Database(file);
  database.exec('PRAGMA query_only = ON; PRAGMA cache_size = -8192');
  const prepared = reads.map(({ text, parameters }) => ({ statement: database.prepare(text), parameters }));
  const pool = new ReadPool(file, HOUR);
  const works = {
    [BESIDE]: async () => {
      for (const { text, parameters } of reads) await pool.rows(text, parameters);
    },
    [SYNC]: () => {
      for (const { statement, parameters } of prepared) statement.all(parameters);
      return Promise.resolve();
    },
  };

  console.log(`  ${reads.length} statements, one after the other, ${obligations.length} obligations in the graph`);
  for (const { name, text, parameters } of reads) {
    const statement = database.prepare(text);
    const rows = statement.all(parameters).length;
    const times = await interleaved(SMOKE ? 5 : 200, {
      [`${name}, ${rows} rows, ${BESIDE}`]: () => pool.rows(text, parameters),
      [`${name}, ${rows} rows, ${SYNC}`]: () => statement.all(parameters),
    });
    report(Object.values(times));
  }
  const times = await interleaved(SMOKE ? 5 : 200, works);
  report(Object.values(times));
  ratioOf(times, BESIDE, SYNC, { atMost: SLOWER_AT_MOST });
  const rates = await throughputs(works, { turns: SMOKE ? 1 : 7, seconds: SMOKE ? 0.2 : 2 });
  const [beside, synchronous] = [rates[BESIDE] ?? 0, rates[SYNC] ?? 0];
  console.log(
    `  8 clients: ${beside.toFixed(0)} answers/s ${BESIDE}, ${synchronous.toFixed(0)} ${SYNC}: ${(beside / synchronous).toFixed(2)} times as many (target at least ${FASTER_AT_LEAST})`,
  );
  console.log(`  load of the machine at the end: ${loadavg()[0]?.toFixed(1)}`);
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
}

void main();
