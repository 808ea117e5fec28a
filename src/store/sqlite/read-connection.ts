import Database from 'libsql/promise';
import { tooSlow } from './store-errors';
import type { Row, SqlParameters } from './row';

interface PreparedStatement {
  all(parameters: SqlParameters): Promise<Row[]>;
}

/** How many texts stay prepared: the shapes of made ones are as many as people’s filters. */
const MOST_PREPARED = 300;

/** How often a statement is told to end, in milliseconds: one that was handed over but has not begun doesn’t hear it. */
const BETWEEN_INTERRUPTS = 20;

/** A connection that reads beside the event loop, one statement at a time. */
export class ReadConnection {
  private readonly prepared = new Map<string, PreparedStatement>();
  private isRunning = false;
  /** Why the statement that runs has to end, if it has. */
  private ending: { readonly reason: unknown; readonly timer: NodeJS.Timeout } | null = null;

  private constructor(private readonly database: Database) {}

  static async open(file: string): Promise<ReadConnection> {
    const database = new Database(file, {});
    await database.exec('PRAGMA query_only = ON; PRAGMA cache_size = -16384');
    return new ReadConnection(database);
  }

  /** All rows. Throws `STORE_TIMEOUT` after so many milliseconds; the statement has ended then, and the connection is free for the next. */
  async rows(text: string, parameters: SqlParameters, timeLimit: number): Promise<Row[]> {
    const timer = setTimeout(() => this.end(tooSlow()), timeLimit);
    this.isRunning = true;
    try {
      const statement = await this.statement(text);
      if (this.ending) throw this.ending.reason;
      return await statement.all(parameters);
    } catch (error) {
      throw this.ending ? this.ending.reason : error;
    } finally {
      clearTimeout(timer);
      clearInterval(this.ending?.timer);
      this.isRunning = false;
      this.ending = null;
    }
  }

  /** Ends the statement that runs, which throws the reason; where none does, the next one is not touched. */
  end(reason: unknown): void {
    if (!this.isRunning || this.ending) return;
    const interrupt = () => this.database.interrupt();
    interrupt();
    this.ending = { reason, timer: setInterval(interrupt, BETWEEN_INTERRUPTS) };
  }

  close(): void {
    this.database.close();
  }

  /** The text used longest ago makes room. */
  private async statement(text: string): Promise<PreparedStatement> {
    const statement =
      this.prepared.get(text) ?? ((await this.database.prepare(foundAtOnce(text))) as PreparedStatement);
    this.prepared.delete(text);
    this.prepared.set(text, statement);
    const [oldest] = this.prepared.keys();
    if (this.prepared.size > MOST_PREPARED && oldest !== undefined) this.prepared.delete(oldest);
    return statement;
  }
}

/** The driver finds the first row beside the event loop and the others in it: so all of them are found before the first is handed over. */
function foundAtOnce(text: string): string {
  return `WITH answer AS MATERIALIZED (\n${text}\n) SELECT * FROM answer`;
}
