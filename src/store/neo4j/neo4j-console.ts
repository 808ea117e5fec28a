import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherConsole } from '../cypher-console';
import { authOf } from './connection';
import { ConnectionMeter } from './connection-meter';
import { EXPLAIN, consoleBusy, statementTooSlow, tooLarge, tooLong, translateConsoleError } from './console-errors';
import { checkPlan } from './plan-gate';
import type { Neo4jSettings } from './neo4j-settings';
import { NotReadable, readableValue, type SizeBudget } from './readable-value';
import { statementParameters } from './statement-parameters';
import { checkTokens } from './token-gate';
import { TokenReader } from './token-reader';

/** What a statement from outside may take. Times in milliseconds. */
export interface ConsoleLimits {
  /** Statements under way, with those that were given up and have not stopped yet. */
  readonly underWay: number;
  readonly statementLength: number;
  readonly reading: number;
  /** How long the server lets a statement run, and how much later we answer without it. */
  readonly running: number;
  readonly grace: number;
  /** How long a statement that does not stop keeps its place. */
  readonly stopping: number;
  readonly rows: number;
  /** Of the result as JSON, about. */
  readonly characters: number;
  /** Over the wire. */
  readonly bytes: number;
}

export const LIMITS: ConsoleLimits = {
  underWay: 4,
  statementLength: 20_000,
  reading: 2000,
  running: 10_000,
  grace: 1000,
  stopping: 600_000,
  rows: 1000,
  characters: 2_000_000,
  bytes: 8_000_000,
};

const CONNECT_WITHIN = 3000;
const CLOSE_WITHIN = 2000;
const ROWS_AT_A_TIME = 100;

/** A console over the database. Each statement has a connection of its own, so that it can be cut off. */
export function openNeo4jConsole(settings: Neo4jSettings, limits: Partial<ConsoleLimits> = {}): CypherConsole {
  return new Neo4jConsole(settings, { ...LIMITS, ...limits });
}

class Neo4jConsole implements CypherConsole {
  private readonly underWay = new Set<Driver>();
  private readonly reader: TokenReader;

  constructor(
    private readonly settings: Neo4jSettings,
    private readonly limits: ConsoleLimits,
  ) {
    this.reader = new TokenReader(limits.reading);
  }

  async run(statement: string, parameters: unknown): Promise<CypherAnswer> {
    const { statementLength, underWay, running, grace, bytes } = this.limits;
    const started = performance.now();
    if (statement.length > statementLength) throw tooLong(statement.length, statementLength);
    const given = statementParameters(parameters);
    if (this.underWay.size >= underWay) throw consoleBusy(underWay);
    const driver = this.connect();
    this.underWay.add(driver);
    const session = driver.session({
      database: this.settings.database,
      defaultAccessMode: 'READ',
      fetchSize: ROWS_AT_A_TIME,
    });
    const meter = new ConnectionMeter(bytes);
    try {
      checkTokens(statement, await this.reader.read(statement));
      const answer = meter.during(() => this.answer(session, statement, given, meter));
      const found = await within(running + grace, answer);
      return { ...found, milliseconds: performance.now() - started };
    } finally {
      void this.end(driver, session, meter);
    }
  }

  async close(): Promise<void> {
    const closing = Promise.all([this.reader.close(), ...[...this.underWay].map((driver) => driver.close())]);
    // A server that is slow to give up a statement does not hold us up.
    await within(CLOSE_WITHIN, closing).catch(() => undefined);
  }

  private connect(): Driver {
    return neo4j.driver(this.settings.uri, authOf(this.settings), {
      useBigInt: true,
      maxConnectionPoolSize: 2,
      connectionAcquisitionTimeout: CONNECT_WITHIN,
      connectionTimeout: CONNECT_WITHIN,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'lexgraph-console',
    });
  }

  /** Asks the server to plan the statement, and runs it when the plan only reads. */
  private async answer(
    session: Session,
    statement: string,
    parameters: Record<string, unknown>,
    meter: ConnectionMeter,
  ): Promise<Omit<CypherAnswer, 'milliseconds'>> {
    try {
      const transaction = await session.beginTransaction({ timeout: this.limits.running });
      const explaining = transaction.run(EXPLAIN + statement, parameters);
      const { queryType, plan } = (await explaining).summary;
      checkPlan(queryType, plan);
      const columns = await explaining.keys();
      return { columns, ...(await this.readRows(transaction, statement, parameters)) };
    } catch (error) {
      throw meter.exceeded ? tooLarge('is too large') : translateConsoleError(error, this.settings);
    }
  }

  /** The rows up to the limits. */
  private async readRows(transaction: Transaction, statement: string, parameters: Record<string, unknown>) {
    const rows: unknown[][] = [];
    const budget: SizeBudget = { left: this.limits.characters };
    try {
      for await (const record of transaction.run(statement, parameters)) {
        if (rows.length === this.limits.rows) return { rows, truncated: true };
        rows.push(record.keys.map((key) => readableValue(record.get(key), budget)));
      }
    } catch (error) {
      if (!(error instanceof NotReadable)) throw error;
      if (rows.length === 0) throw tooLarge('begins with a row that is too large or nested too deeply to be shown');
      return { rows, truncated: true };
    }
    return { rows, truncated: false };
  }

  /** The place is free again when the server has stopped, or after a long while. */
  private async end(driver: Driver, session: Session, meter: ConnectionMeter): Promise<void> {
    await within(this.limits.stopping, session.close()).catch(() => undefined);
    meter.stop();
    this.underWay.delete(driver);
    await driver.close().catch(() => undefined);
  }
}

/** Throws `STATEMENT_TIMEOUT` where the work takes longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(statementTooSlow()), milliseconds);
    timer.unref();
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
