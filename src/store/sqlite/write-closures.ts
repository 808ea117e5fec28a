import type Database from 'libsql';
import type { Closures, NormClosure, StateClosure, TaskClosure, TopicClosure } from '../../model/closures/closures';

type Values = readonly (string | number | null)[];

interface ClosureTable {
  readonly name: string;
  /** Those of the primary key first. */
  readonly columns: readonly string[];
  readonly keys: number;
}

const NORM: ClosureTable = {
  name: 'norm',
  columns: ['id', 'provision', 'instrument', 'protects', 'excludes'],
  keys: 1,
};
const CONCERNING: ClosureTable = { name: 'concerning', columns: ['concern', 'instrument'], keys: 2 };
const COVERING: ClosureTable = { name: 'covering', columns: ['concern', '"group"', 'obligation', 'excluded'], keys: 4 };
const DEALING: ClosureTable = { name: 'dealing', columns: ['concern', 'topic', 'edge', 'provision'], keys: 3 };
const LAW_ON: ClosureTable = { name: 'law_on', columns: ['concern', 'topic', 'edge', 'provision'], keys: 3 };
const BELONGING: ClosureTable = { name: 'belonging', columns: ['state', 'id'], keys: 2 };
const CONTRADICTING: ClosureTable = { name: 'contradicting', columns: ['state', 'edge'], keys: 2 };
const HOME: ClosureTable = { name: 'home', columns: ['state', 'id'], keys: 2 };
const TELLING: ClosureTable = { name: 'telling', columns: ['state', 'id'], keys: 2 };
const TASK: ClosureTable = { name: 'task', columns: ['state', 'id', 'of_bearer', 'of_state', 'told'], keys: 2 };
const TARGETED: ClosureTable = { name: 'targeted', columns: ['thing', 'target'], keys: 2 };
const DEPENDING: ClosureTable = { name: 'depending', columns: ['id', '"on"', 'directly'], keys: 2 };
const QUALIFIED: ClosureTable = { name: 'qualified', columns: ['id', 'parts'], keys: 1 };
const WITHIN: ClosureTable = { name: 'within', columns: ['wider', 'narrower'], keys: 2 };

/**
 * Brings the tables of closures to those of a graph: what is stored and stays is not written again. To be called within
 * a transaction.
 */
export function writeClosures(database: Database.Database, closures: Closures): void {
  const write = (table: ClosureTable, rows: readonly Values[]) => replaceRows(database, table, rows);
  write(NORM, closures.norms.map(normRow));
  write(
    CONCERNING,
    closures.instruments.flatMap(({ id, concerns }) => concerns.map((concern) => [concern, id])),
  );
  write(COVERING, closures.norms.flatMap(coveringRows));
  write(DEALING, closures.topics.flatMap(topicRows));
  write(LAW_ON, closures.laws.flatMap(topicRows));
  write(BELONGING, closures.states.flatMap(stateRows));
  write(CONTRADICTING, closures.contradictions.flatMap(stateRows));
  write(HOME, closures.homes.flatMap(stateRows));
  write(TELLING, closures.told.flatMap(stateRows));
  write(TASK, closures.tasks.flatMap(taskRows));
  write(
    TARGETED,
    closures.targets.map(({ thing, target }) => [thing, target]),
  );
  write(
    DEPENDING,
    closures.dependences.flatMap(({ id, parents, all }) => all.map((on) => [id, on, Number(parents.includes(on))])),
  );
  write(
    QUALIFIED,
    closures.qualified.map(({ id, parts }) => [id, JSON.stringify(parts)]),
  );
  write(
    WITHIN,
    closures.within.map(({ wider, narrower }) => [wider, narrower]),
  );
}

function topicRows({ concerns, topic, edge, provision }: TopicClosure): readonly Values[] {
  return concerns.map((concern) => [concern, topic, edge, provision]);
}

function stateRows({ id, states }: StateClosure): readonly Values[] {
  return states.map((state) => [state, id]);
}

function taskRows({ id, bearers, states, told }: TaskClosure): readonly Values[] {
  return [...new Set([...states, ...told])].map((state) => [
    state,
    id,
    ...[bearers, states, told].map((each) => Number(each.includes(state))),
  ]);
}

function normRow({ id, provision, instrument, protects, excludes }: NormClosure): Values {
  return [id, provision, instrument, JSON.stringify(protects), JSON.stringify(excludes)];
}

function coveringRows({ id, provision, concerns, protects, excludes }: NormClosure): readonly Values[] {
  if (provision === null) return [];
  return concerns.flatMap((concern) => [
    ...protects.map((group) => [concern, group, id, 0]),
    ...excludes.map((group) => [concern, group, id, 1]),
  ]);
}

function replaceRows(
  database: Database.Database,
  { name, columns, keys }: ClosureTable,
  rows: readonly Values[],
): void {
  const stored = database
    .prepare(`SELECT ${columns.join(', ')} FROM ${name}`)
    .raw()
    .all() as Values[];
  const wanted = new Map(stored.length > 0 ? rows.map((row) => [JSON.stringify(row), row]) : []);
  const kept = new Set<string>();
  const remove = database.prepare(
    `DELETE FROM ${name} WHERE ${columns
      .slice(0, keys)
      .map((column) => `${column} = ?`)
      .join(' AND ')}`,
  );
  for (const row of stored) {
    const text = JSON.stringify(row);
    if (wanted.has(text)) kept.add(text);
    else remove.run(row.slice(0, keys));
  }
  const insert = database.prepare(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) if (kept.size === 0 || !kept.has(JSON.stringify(row))) insert.run([...row]);
}
