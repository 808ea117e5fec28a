import { randomInt } from 'node:crypto';
import type Database from 'libsql';
import { readSql } from './statements';

/** Written into the file, so that other programs' files are told apart: "LexG". */
export const APPLICATION_ID = 0x4c657847;

/** The version of the tables in sql/schema.sql and of the search tokens in them: raise it when either changes. */
export const SCHEMA_VERSION = 11;

const TABLES = [
  'graph_version',
  'node',
  'edge',
  'search',
  'norm',
  'concerning',
  'covering',
  'dealing',
  'law_on',
  'belonging',
  'contradicting',
  'within',
  'home',
  'telling',
  'task',
  'targeted',
  'depending',
  'qualified',
];

/** Makes our tables, empty, in place of those that are there. To be called within a transaction. */
export function makeTables(database: Database.Database): void {
  for (const table of TABLES) database.exec(`DROP TABLE IF EXISTS ${table}`);
  database.exec(readSql('schema'));
  numberRowsAnew(database);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
}

/**
 * A random number, so that rows of tables made anew have none of the numbers by which another process keeps those that
 * were there before.
 */
function numberRowsAnew(database: Database.Database): void {
  const insert = database.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)');
  for (const table of ['node', 'edge']) insert.run(table, randomInt(2 ** 47));
}
