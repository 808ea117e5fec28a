import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { DASHBOARD, idsIn, unseenDashboard } from './asked-query';
import { rowsBelow, stateWith, treatyGraph } from './synthetic-graph';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';

const TARGET = 2;
/** Answers of 5 instruments and 405 nodes, and of 13 and 1,053. */
const TREATIES = [5, 13];

/**
 * Written for this benchmark alone: the dashboard as a programmer would fetch it, ordered and on the date as the API
 * does it.
 */
const JOIN = `
SELECT state.id AS state_id, state.properties ->> 'name' AS state_name, treaty.id AS treaty_id, treaty.properties ->> 'name' AS treaty_name,
  provision.id AS provision_id, provision.properties ->> 'name' AS provision_name, obligation.id AS obligation_id, obligation.properties ->> 'name' AS obligation_name
FROM node AS state
JOIN edge AS act ON act.start = state.id AND act.kind = 'PARTICIPATION' AND act.earliest_start <= :day AND act.latest_end > :day
JOIN node AS treaty ON treaty.id = act.finish
JOIN edge AS part ON part.finish = treaty.id AND part.kind = 'PART_OF' AND part.earliest_start <= :day AND part.latest_end > :day
JOIN node AS provision ON provision.id = part.start
JOIN edge AS norm ON norm.start = provision.id AND norm.kind = 'IMPOSES' AND norm.earliest_start <= :day AND norm.latest_end > :day
JOIN node AS obligation ON obligation.id = norm.finish
WHERE state.id = :state
ORDER BY treaty.sort, act.id, provision.sort, part.id, obligation.sort, norm.id`;

type Row = Record<string, string>;
interface Branch {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly below: Branch[];
}

/** The rows as nested objects. */
function nested(rows: readonly Row[]): Branch[] {
  const states: Branch[] = [];
  for (const row of rows) {
    let branches = states;
    for (const kind of ['state', 'treaty', 'provision', 'obligation']) {
      const id = row[`${kind}_id`];
      let last = branches.at(-1);
      if (last?.id !== id) branches.push((last = { id, name: row[`${kind}_name`], below: [] }));
      branches = last?.below ?? [];
    }
  }
  return states;
}

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const file = join(folder, 'graph.sqlite');
  const store = openSqliteStore(file);
  await store.load(treatyGraph(SMOKE ? 20 : 200, TREATIES), 'digest');
  const database = new Database(file);
  database.exec('PRAGMA mmap_size = 268435456; PRAGMA cache_size = -65536');
  const join_ = database.prepare(JOIN);
  const bare = (state: string) => JSON.stringify(nested(join_.all({ state, day: '2012-10-01' }) as Row[]));
  for (const treaties of TREATIES) {
    const state = stateWith(treaties);
    const found = idsIn(await DASHBOARD.ask(store, { state }));
    if (found.join() !== idsIn(bare(state)).join() || found.length !== 1 + rowsBelow(treaties))
      throw new Error(`the API and the bare SQL give different answers for ${state}`);
    console.log(`\n  ${treaties} instruments, ${found.length} nodes in the answer`);
    const times = await interleaved(SMOKE ? 5 : 300, {
      'bare SQL joined by hand, and JSON.stringify': () => bare(state),
      'the API’s answer': () => DASHBOARD.ask(store, { state }),
      'the API’s answer to a query never asked before': () => unseenDashboard().ask(store, { state }),
    });
    report(Object.values(times));
    ratioOf(times, 'the API’s answer', 'bare SQL joined by hand, and JSON.stringify', {
      atMost: TARGET,
    });
  }
  database.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

void main();
