import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { Row } from './row';
import { readSql } from './statements';
import { readOnly, translateError, unavailable } from './store-errors';

/** Written into the file, so that other programs' files are told apart: "LexG". */
const APPLICATION_ID = 0x4c657847;
/** The version of the tables in sql/schema.sql and of the search tokens in them: raise it when either changes. */
const SCHEMA_VERSION = 4;
const BUSY_MILLISECONDS = 5000;
const TABLES = [
  'graph_version',
  'node',
  'edge',
  'search',
  'norm',
  'concerning',
  'covering',
  'dealing',
  'belonging',
  'within',
];

/** Opens the file with tables of our version in it; a file of another program, or of a newer version, is left as it is. */
export function openDatabase(file: string): Database.Database {
  prepareFolder(file);
  try {
    const database = new Database(file);
    database.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    const isCurrent = checkOwner(database, file);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -65536',
    );
    if (!isCurrent) createTables(database);
    return database;
  } catch (error) {
    throw translateError(error, file);
  }
}

function prepareFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.R_OK | constants.X_OK);
  } catch {
    throw unavailable(file);
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw unavailable(file);
  try {
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  } catch {
    throw readOnly(file);
  }
}

/** Whether the file holds tables of our version; false where it is empty, or of an older one. */
function checkOwner(database: Database.Database, file: string): boolean {
  const application = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const isNew = application === 0 && version === 0 && isEmpty(database);
  if (application !== APPLICATION_ID && !isNew) {
    throw new LexgraphError(
      'STORE_CORRUPT',
      `${file} is a SQLite file of another program. Name another file in LEXGRAPH_STORE.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new LexgraphError(
      'STORE_NEWER',
      `The store ${file} was made by a newer lexgraph (tables of version ${version}, this one knows ${SCHEMA_VERSION}). Update lexgraph, or name another file in LEXGRAPH_STORE.`,
    );
  }
  return version === SCHEMA_VERSION;
}

/**
 * Tables of an older version hold nothing that the seeds don't: they are made anew. Another process may have made them while this
 * one waited for its turn to write.
 */
function createTables(database: Database.Database): void {
  database.exec('BEGIN IMMEDIATE');
  if (pragma(database, 'user_version') !== SCHEMA_VERSION) {
    for (const table of TABLES) database.exec(`DROP TABLE IF EXISTS ${table}`);
    database.exec(readSql('schema'));
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  }
  database.exec('COMMIT');
}

function pragma(database: Database.Database, name: string): number {
  const [row] = database.prepare(`PRAGMA ${name}`).all() as Row[];
  return row?.[name] as number;
}

function isEmpty(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').all().length === 0;
}
