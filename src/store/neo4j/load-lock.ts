import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedTransaction } from 'neo4j-driver';
import type { Connection } from './connection';
import type { Neo4jSettings } from './neo4j-settings';
import { readCypher } from './cypher-files';
import { locked } from './store-errors';

/** How long the lock is held without a sign of life, and how often one is given, in milliseconds. */
const LEASE = 15_000;
const RENEWAL = 4_000;

/** How often, and how long in all, a process asks for a lock that another holds: as long as a large load may take. */
const ASK_AGAIN = 300;
const LONGEST_WAIT = 15 * 60_000;

/** How long a commit may take. */
const COMMIT_TIME = 60_000;

/** The right to load, which one process at a time has. */
export interface LoadLock {
  /** Whether another process had it before. */
  readonly waited: boolean;
  /** Throws `STORE_LOCKED` where the lock was lost; to be asked in each transaction that writes. */
  check(transaction: ManagedTransaction): Promise<void>;
  /** Says that a commit follows at once. Throws `STORE_LOCKED` where the lock was lost. */
  announceCommit(): Promise<void>;
}

/**
 * Does the work while no other process loads. The lock is a node, and is given back when the work ends, or some seconds
 * after the process was killed. Throws `STORE_LOCKED` where another process goes on and on.
 */
export async function underLoadLock<T>(
  connection: Connection,
  settings: Neo4jSettings,
  work: (lock: LoadLock) => Promise<T>,
): Promise<T> {
  const holder = randomUUID();
  const waited = await takeLock(connection, settings, holder);
  const renewal = setInterval(() => void renew(connection, holder), RENEWAL);
  try {
    return await work({
      waited,
      check: async (transaction) => {
        const { records } = await transaction.run(readCypher('maintenance/check-lock'), { holder });
        if (records.length === 0) throw locked(settings);
      },
      announceCommit: async () => {
        const rows = await connection.write(readCypher('maintenance/announce-commit'), { holder, time: COMMIT_TIME });
        if (rows.length === 0) throw locked(settings);
      },
    });
  } finally {
    clearInterval(renewal);
    await connection.write(readCypher('maintenance/release-lock'), { holder });
  }
}

async function takeLock(connection: Connection, settings: Neo4jSettings, holder: string): Promise<boolean> {
  const deadline = Date.now() + LONGEST_WAIT;
  for (let waited = false; Date.now() < deadline; waited = true) {
    const rows = await connection.write(readCypher('maintenance/take-lock'), { holder, lease: LEASE });
    if (rows.length > 0) return waited;
    await sleep(ASK_AGAIN);
  }
  throw locked(settings);
}

/** One sign of life may be lost; where the lock is, the next check tells. */
async function renew(connection: Connection, holder: string): Promise<void> {
  await connection.write(readCypher('maintenance/renew-lock'), { holder, lease: LEASE }).catch(() => undefined);
}
