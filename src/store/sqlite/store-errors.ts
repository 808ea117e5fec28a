import { LexgraphError } from '../../model/errors/lexgraph-error';

/** By the engine's primary result code (https://www.sqlite.org/rescode.html). */
const BY_CODE: Readonly<Record<number, (file: string) => LexgraphError>> = {
  5: locked,
  6: locked,
  8: readOnly,
  10: failing,
  11: corrupt,
  13: full,
  14: unavailable,
  26: corrupt,
};

/** The driver's error as one that a person can act on, by its code; any other error as it is. */
export function translateError(error: unknown, file: string): Error {
  const known = error instanceof Error ? error : new Error(String(error));
  if (known instanceof LexgraphError) return known;
  const code = 'rawCode' in known ? Number(known.rawCode) & 0xff : 0;
  return BY_CODE[code]?.(file) ?? known;
}

export function corrupt(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_CORRUPT',
    `The store ${file} is damaged or no SQLite file. Start again, or move it away: the start then makes it anew from the seeds.`,
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

function failing(file: string): LexgraphError {
  return new LexgraphError(
    'STORE_UNAVAILABLE',
    `The store ${file} can't be read or written: the disk is full, fails, or lets no file grow so large. Mend that, or name a file on another disk in LEXGRAPH_STORE.`,
  );
}

/** A statement that did not end in time. */
export function tooSlow(): LexgraphError {
  return new LexgraphError('STORE_TIMEOUT', 'SQLite took too long to answer. Ask for less, or try again later.');
}

export function beingClosed(): LexgraphError {
  return new LexgraphError('STORE_UNAVAILABLE', 'The store is being closed. Try again when it is open.');
}
