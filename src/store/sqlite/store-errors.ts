import { LexgraphError } from '../../model/errors/lexgraph-error';

const BY_CODE: readonly [string, (file: string) => LexgraphError][] = [
  ['SQLITE_NOTADB', corrupt],
  ['SQLITE_CORRUPT', corrupt],
  ['SQLITE_BUSY', locked],
  ['SQLITE_LOCKED', locked],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_CANTOPEN', unavailable],
  ['SQLITE_IOERR', unavailable],
  ['SQLITE_FULL', full],
];

/** The driver's error as one that a person can act on, by its code; any other error as it is. */
export function translateError(error: unknown, file: string): Error {
  const known = error instanceof Error ? error : new Error(String(error));
  if (known instanceof LexgraphError) return known;
  const code = 'code' in known ? String(known.code) : '';
  const translation = BY_CODE.find(([prefix]) => code.startsWith(prefix));
  return translation ? translation[1](file) : known;
}

function corrupt(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_CORRUPT',
    `The store ${file} is damaged or no SQLite file. Move it away: the next start makes it anew from the seeds.`,
  );
}

function locked(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_LOCKED',
    `Another process is writing to the store ${file}. Try again when it is done.`,
  );
}

export function readOnly(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_READ_ONLY',
    `The store ${file} can't be written. Give this user the right to write to the file and its folder, or name another file in LEXGRAPH_STORE.`,
  );
}

export function unavailable(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_UNAVAILABLE',
    `The store ${file} can't be opened. Check that its folder exists and may be written, or name another file in LEXGRAPH_STORE.`,
  );
}

function full(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_UNAVAILABLE',
    `The disk that holds the store ${file} is full, and nothing was written. Make room, or name a file on another disk in LEXGRAPH_STORE.`,
  );
}

/** A statement that did not end in time. */
export function tooSlow(): LexgraphError {
  return new LexgraphError('STORE_TIMEOUT', 'SQLite took too long to answer. Ask for less, or try again later.');
}

export function beingClosed(): LexgraphError {
  return new LexgraphError('STORE_UNAVAILABLE', 'The store is being closed. Try again when it is open.');
}
