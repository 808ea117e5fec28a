import type Database from 'libsql';
import type { Closures } from '../../model/closures/closures';

type Values = readonly (string | number | null)[];

interface ClosureTable {
  readonly name: string;
  /** Those of the primary key first. */
  readonly columns: readonly string[];
  readonly keys: number;
}

const NORM: ClosureTable = { name: 'norm', columns: ['id', 'provision', 'instrument', 'protects'], keys: 1 };
const CONCERNING: ClosureTable = { name: 'concerning', columns: ['concern', 'instrument'], keys: 2 };
const COVERING: ClosureTable = { name: 'covering', columns: ['concern', '"group"', 'obligation', 'excluded'], keys: 4 };

/** Brings the tables of closures to those of a graph: what is stored and stays is not written again. To be called within a transaction. */
export function writeClosures(database: Database.Database, { norms, instruments }: Closures): void {
  const normRows = norms.map(({ id, provision, instrument, protects }) => [
    id,
    provision,
    instrument,
    JSON.stringify(protects),
  ]);
  replaceRows(database, NORM, normRows);
  replaceRows(
    database,
    CONCERNING,
    instruments.flatMap(({ id, concerns }) => concerns.map((concern) => [concern, id])),
  );
  const coveringRows = norms
    .filter(({ provision }) => provision !== null)
    .flatMap(({ id, concerns, protects, excludes }) =>
      concerns.flatMap((concern) => [
        ...protects.map((group) => [concern, group, id, 0]),
        ...excludes.map((group) => [concern, group, id, 1]),
      ]),
    );
  replaceRows(database, COVERING, coveringRows);
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
