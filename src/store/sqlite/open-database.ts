import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { WAIT_WHILE_BUSY } from './busy-timeout';
import { readFileHeader } from './file-header';
import type { Row } from './row';
import { corrupt, readOnly, translateError, unavailable } from './store-errors';
import type { StoreContent, StoreSeal } from './store-seal';
import { APPLICATION_ID, SCHEMA_VERSION, makeTables } from './tables';

/** A store's file that was opened. */
export interface OpenedFile {
  /** What connections that read open: the file, or the address of a file that nobody writes. */
  readonly source: string;
  /** The connection that loads; where the file can't be written, why. */
  readonly writer: Database.Database | LexgraphError;
  /** Whether the content is known to be what the last load left there. */
  readonly isIntact: boolean;
}

/**
 * Opens the file with tables of our version in it. One whose content is not what the last load left there is set aside
 * before a statement runs on it, and `warn` is told. One that can't be written is read as it is. A file of another
 * program, or of a newer version, is left as it is.
 */
export function openDatabase(file: string, seal: StoreSeal, warn: (sentence: string) => void): OpenedFile {
  if (existsSync(file) && statSync(file).isDirectory()) throw unavailable(file);
  let content = existsSync(file) ? seal.content() : 'UNKNOWN';
  if (content === 'DAMAGED') content = setAside(file, seal, warn);
  try {
    checkRights(file);
    const writer = openWriter(file, seal, content, warn);
    return { source: file, writer, isIntact: content === 'SOUND' };
  } catch (error) {
    const reason = translateError(error, file);
    if (!(reason instanceof LexgraphError) || !isReadableAsItIs(file, seal, reason)) throw reason;
    return { source: addressOfUnchanging(file), writer: reason, isIntact: content === 'SOUND' };
  }
}

/** The seeds hold all that a store holds, so that nothing is lost where this file is lost. */
function setAside(file: string, seal: StoreSeal, warn: (sentence: string) => void): StoreContent {
  const aside = `${file}.damaged`;
  try {
    renameSync(file, aside);
    for (const beside of [`${file}-wal`, `${file}-shm`]) rmSync(beside, { force: true });
    seal.remove();
  } catch {
    throw corrupt(file);
  }
  warn(
    `The content of the store ${file} is not what the last load left there. It was moved to ${aside}; the store is made anew from the seeds.`,
  );
  return 'UNKNOWN';
}

function checkRights(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.R_OK | constants.X_OK);
  } catch {
    throw unavailable(file);
  }
  try {
    accessSync(dirname(file), constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch {
    throw readOnly(file);
  }
}

function openWriter(
  file: string,
  seal: StoreSeal,
  content: StoreContent,
  warn: (sentence: string) => void,
): Database.Database {
  const database = new Database(file);
  database.exec(WAIT_WHILE_BUSY);
  const isCurrent = checkOwner(database, file);
  if (isCurrent && content === 'UNKNOWN' && !isWellFormed(database)) {
    database.close();
    return openWriter(file, seal, setAside(file, seal, warn), warn);
  }
  // The log is brought into the file by loads alone, which seal it then.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 0',
  );
  if (!isCurrent) createTables(database, seal);
  return database;
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

/** Whether the engine finds its own structures in order. */
function isWellFormed(database: Database.Database): boolean {
  try {
    const [row] = database
      .prepare("SELECT count(*) AS faults FROM pragma_quick_check WHERE quick_check <> 'ok'")
      .all() as Row[];
    return row?.['faults'] === 0;
  } catch {
    return false;
  }
}

/**
 * Tables of an older version hold nothing that the seeds don't: they are made anew. Another process may have made them
 * while this one waited for its turn to write.
 */
function createTables(database: Database.Database, seal: StoreSeal): void {
  database.exec('BEGIN IMMEDIATE');
  if (pragma(database, 'user_version') !== SCHEMA_VERSION) {
    seal.remove();
    makeTables(database);
  }
  database.exec('COMMIT');
}

/** Whether all of a graph lies in the one file, in tables that we know, and only writing it fails. */
function isReadableAsItIs(file: string, seal: StoreSeal, { code }: LexgraphError): boolean {
  if (code !== 'STORE_READ_ONLY' && code !== 'STORE_UNAVAILABLE') return false;
  const header = readFileHeader(file);
  return header?.applicationId === APPLICATION_ID && header.userVersion === SCHEMA_VERSION && seal.isWhole();
}

/**
 * SQLite's name for the file as one that nobody writes: it needs no lock and no other file
 * (https://www.sqlite.org/uri.html).
 */
function addressOfUnchanging(file: string): string {
  return `file:${file.split('/').map(encodeURIComponent).join('/')}?immutable=1`;
}

function pragma(database: Database.Database, name: string): number {
  const [row] = database.prepare(`PRAGMA ${name}`).all() as Row[];
  return row?.[name] as number;
}

function isEmpty(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').all().length === 0;
}
