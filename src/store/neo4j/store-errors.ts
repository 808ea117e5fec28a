import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { Neo4jSettings } from './neo4j-settings';

/** Beginnings of the driver's and the server's codes, the more special first. */
const BY_CODE: readonly [string, (settings: Neo4jSettings) => LexgraphError][] = [
  ['ServiceUnavailable', unavailable],
  ['SessionExpired', unavailable],
  // A connection that broke while it was made, or in the middle of a message.
  ['ProtocolError', unavailable],
  ['Neo.TransientError.General.DatabaseUnavailable', unavailable],
  ['Neo.ClientError.Database.DatabaseNotFound', noDatabase],
  ['Neo.ClientError.Security.Forbidden', forbidden],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', readOnly],
  ['Neo.ClientError.Security', unauthorized],
  ['Neo.ClientError.Transaction.TransactionTimedOut', tooSlow],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', busy],
  ['Neo.TransientError', busy],
  // The driver's own errors without a code: no connection became free in time.
  ['N/A', busy],
];

/** The driver's error as one that a person can act on, by its code; any other error as it is. */
export function translateError(error: unknown, settings: Neo4jSettings): Error {
  const known = error instanceof Error ? error : new Error(String(error));
  if (known instanceof LexgraphError) return known;
  const code = 'code' in known ? String(known.code) : '';
  const translation = BY_CODE.find(([beginning]) => code.startsWith(beginning));
  return translation ? Object.assign(translation[1](settings), { cause: known }) : known;
}

/** Whether a transaction was too large for the memory that the server gives to one. */
export function isTooLarge(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return (
    cause instanceof Error &&
    'code' in cause &&
    String(cause.code).startsWith('Neo.TransientError.General.') &&
    String(cause.code).includes('Memory')
  );
}

function unavailable({ uri }: Neo4jSettings): LexgraphError {
  return new LexgraphError(
    'STORE_UNAVAILABLE',
    `Neo4j does not answer at ${uri}. Check that it runs, that NEO4J_URI is its address, and that its scheme fits the server's encryption: none without, +s for a certificate that Node trusts, +ssc for any.`,
  );
}

function noDatabase({ database }: Neo4jSettings): LexgraphError {
  return new LexgraphError(
    'BAD_CONFIGURATION',
    `Neo4j has no database "${database}". Name one that it has in NEO4J_DATABASE.`,
  );
}

function unauthorized({ uri }: Neo4jSettings): LexgraphError {
  return new LexgraphError(
    'STORE_UNAUTHORIZED',
    `Neo4j at ${uri} does not let us in. Check NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_AUTH_TOKEN); a password that was given at the installation must be changed first.`,
  );
}

function forbidden({ database }: Neo4jSettings): LexgraphError {
  return new LexgraphError(
    'STORE_READ_ONLY',
    `This user of Neo4j may not do that in the database "${database}". Give the user in NEO4J_USERNAME the right to write, or name another one.`,
  );
}

function readOnly({ database, uri }: Neo4jSettings): LexgraphError {
  return new LexgraphError(
    'STORE_READ_ONLY',
    `The database "${database}" at ${uri} is read-only, and what is to be loaded is not what it holds. Load it where it can be written, or start Neo4j without "server.databases.read_only".`,
  );
}

/** A statement that did not end in time. */
export function tooSlow(): LexgraphError {
  return new LexgraphError('STORE_TIMEOUT', 'Neo4j took too long to answer. Ask for less, or try again later.');
}

/** More work than the database takes on at a time. */
export function busy(): LexgraphError {
  return new LexgraphError('STORE_BUSY', 'Neo4j has too much to do at the moment. Try again in a few seconds.');
}

export function newer({ database }: Neo4jSettings, format: number, known: number): LexgraphError {
  return new LexgraphError(
    'STORE_NEWER',
    `The database "${database}" was loaded by a newer lexgraph (format ${format}, this one knows ${known}). Update lexgraph, or name another database in NEO4J_DATABASE.`,
  );
}

export function foreign({ database, uri }: Neo4jSettings, count: number): LexgraphError {
  return new LexgraphError(
    'STORE_FOREIGN',
    `The database "${database}" at ${uri} holds ${count} nodes that are not lexgraph’s. Name an empty database in NEO4J_DATABASE; this one is left as it is.`,
  );
}

/** Another process loads, or has taken over. */
export function locked({ database }: Neo4jSettings): LexgraphError {
  return new LexgraphError(
    'STORE_LOCKED',
    `Another process is loading into the database "${database}". Try again when it is done.`,
  );
}
