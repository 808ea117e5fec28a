import neo4j, {
  isRetryableError,
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Record as DriverRecord,
  type RecordShape,
  type Session,
} from 'neo4j-driver';
import type { Neo4jSettings } from './neo4j-settings';
import { tooSlow, translateError } from './store-errors';

/** How patient a connection is, in milliseconds. */
export interface Patience {
  /** How long a transaction that failed for a passing reason is tried again. */
  readonly retry: number;
  /** How long a connection may take to be made, or to become free. */
  readonly connect: number;
  /** How long a statement may run. */
  readonly statement: number;
}

/** A row as the driver gives it, with plain numbers. */
export type Row = RecordShape;

export type Parameters = Record<string, unknown>;

const MOST_CONNECTIONS = 50;
const ROWS_AT_A_TIME = 1000;

/** How much longer than the server we wait before we take it for dead. */
const GRACE = 2000;

/** Sessions of one database. What it wrote before, its reads see, also in a cluster. */
export class Connection {
  private readonly driver: Driver;

  constructor(
    private readonly settings: Neo4jSettings,
    private readonly patience: Patience,
    private readonly bookmarkManager: BookmarkManager = neo4j.bookmarkManager(),
  ) {
    this.driver = neo4j.driver(settings.uri, authOf(settings), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: MOST_CONNECTIONS,
      connectionAcquisitionTimeout: patience.connect,
      connectionTimeout: patience.connect,
      maxTransactionRetryTime: patience.retry,
      fetchSize: ROWS_AT_A_TIME,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'lexgraph',
    });
  }

  /** Another connection to the same database, which sees what this one wrote. */
  withPatience(patience: Patience): Connection {
    return new Connection(this.settings, patience, this.bookmarkManager);
  }

  /**
   * All rows of a statement that changes nothing. It runs by itself, which takes one way to the server and back; one
   * that fails for a passing reason is tried again as a transaction. It ends when the request’s signal is aborted, with
   * its reason.
   */
  read(text: string, parameters: Parameters = {}, request?: AbortSignal): Promise<Row[]> {
    return this.inTime(() =>
      this.runAlone(text, parameters, request).catch((error: unknown) => {
        request?.throwIfAborted();
        if (error instanceof Error && isRetryableError(error)) return this.execute('READ', text, parameters);
        throw error;
      }),
    );
  }

  /** All rows of a statement that writes, in a transaction of its own. */
  write(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.inTime(() => this.execute('WRITE', text, parameters));
  }

  /** Runs the work in one transaction; again, where that fails for a passing reason. */
  transaction(work: (transaction: ManagedTransaction) => Promise<void>): Promise<void> {
    return this.inSession('WRITE', (session) => session.executeWrite(work));
  }

  /** Hands over the rows of a statement one by one, as they come. */
  stream(text: string, take: (row: Row) => void): Promise<void> {
    return this.inSession('READ', (session) =>
      session.executeRead(async (transaction) => {
        for await (const record of transaction.run(text)) take(record.toObject());
      }),
    );
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async execute(routing: 'READ' | 'WRITE', text: string, parameters: Parameters): Promise<Row[]> {
    const { records } = await this.driver.executeQuery(text, parameters, {
      routing,
      database: this.settings.database,
      bookmarkManager: this.bookmarkManager,
      transactionConfig: { timeout: this.patience.statement },
    });
    return rowsOf(records);
  }

  private async runAlone(text: string, parameters: Parameters, request?: AbortSignal): Promise<Row[]> {
    request?.throwIfAborted();
    const session = this.openSession('READ');
    // A session that is closed ends what runs in it on the server. Where the rows are there, nobody need wait for that.
    const leave = () => void session.close().catch(() => undefined);
    request?.addEventListener('abort', leave, { once: true });
    try {
      const { records } = await session.run(text, parameters, { timeout: this.patience.statement });
      request?.throwIfAborted();
      return rowsOf(records);
    } finally {
      request?.removeEventListener('abort', leave);
      leave();
    }
  }

  private async inTime(work: () => Promise<Row[]>): Promise<Row[]> {
    const { statement, retry } = this.patience;
    try {
      return await answeredWithin(statement + retry + GRACE, work());
    } catch (error) {
      throw translateError(error, this.settings);
    }
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.openSession(mode);
    try {
      return await work(session);
    } catch (error) {
      throw translateError(error, this.settings);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  private openSession(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.settings.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarkManager,
    });
  }
}

function rowsOf(records: readonly DriverRecord[]): Row[] {
  return records.map((record) => record.toObject());
}

export function authOf({ credentials }: Neo4jSettings) {
  if ('token' in credentials) return neo4j.auth.bearer(credentials.token);
  return neo4j.auth.basic(credentials.username, credentials.password);
}

/** The server ends statements that take too long; this is for one that answers no more. */
async function answeredWithin<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), milliseconds);
  });
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
