import Database from 'libsql/promise';
import { WAIT_WHILE_BUSY } from './busy-timeout';
import { FramedStatement } from './framed-statement';
import type { RecentlyUsed } from './recently-used';
import { tooSlow } from './store-errors';
import type { Row, SqlParameters } from './row';

interface PreparedStatement {
  all(parameters: SqlParameters): Promise<Row[]>;
  columns(): { readonly name: string }[];
}

interface Prepared {
  readonly statement: PreparedStatement;
  readonly frame: FramedStatement;
}

/**
 * How many texts a connection prepares before another takes its place: the shapes of made ones are as many as people’s
 * filters.
 */
const MOST_PREPARED = 300;

/**
 * How often a statement is told to end, in milliseconds: one that was handed over but has not begun doesn’t hear it.
 */
const BETWEEN_INTERRUPTS = 20;

/**
 * A connection that reads beside the event loop, one statement at a time. It lets go of no statement before it is
 * closed: one that is collected as garbage waits, in the event loop, until the connection’s running statement has
 * ended, which then nothing can end.
 */
export class ReadConnection {
  private readonly prepared = new Map<string, Prepared>();
  private readonly others: PreparedStatement[] = [];
  private isRunning = false;
  /** Why the statement that runs has to end, if it has. */
  private ending: { readonly reason: unknown; readonly timer: NodeJS.Timeout } | null = null;

  /** Set anew by each statement: a timer for each takes longer than many a statement’s way through SQLite. */
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly database: Database,
    private readonly frames: RecentlyUsed<string, FramedStatement>,
    timeLimit: number,
  ) {
    this.timer = setTimeout(() => this.end(tooSlow()), timeLimit).unref();
  }

  /** `frames` are shared by the connections to one file; a statement may run for so many milliseconds. */
  static async open(
    file: string,
    frames: RecentlyUsed<string, FramedStatement>,
    timeLimit: number,
  ): Promise<ReadConnection> {
    const database = new Database(file, {});
    await database.exec(`${WAIT_WHILE_BUSY}; PRAGMA query_only = ON; PRAGMA cache_size = -8192`);
    return new ReadConnection(database, frames, timeLimit);
  }

  /**
   * All rows. Throws `STORE_TIMEOUT` when its time is over; the statement has ended then, and the connection is free
   * for the next.
   */
  async rows(text: string, parameters: SqlParameters): Promise<Row[]> {
    this.timer.ref().refresh();
    this.isRunning = true;
    try {
      const { statement, frame } = await this.prepare(text);
      if (this.ending) throw this.ending.reason;
      return frame.rowsIn(await statement.all(parameters));
    } catch (error) {
      throw this.ending ? this.ending.reason : error;
    } finally {
      this.timer.unref();
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

  /** Whether it has prepared so much that another should take its place. */
  get isWorn(): boolean {
    return this.prepared.size >= MOST_PREPARED;
  }

  /** The driver lets go of the file when the statements have been collected as garbage, too. */
  close(): void {
    this.prepared.clear();
    this.others.length = 0;
    clearTimeout(this.timer);
    this.database.close();
  }

  private async prepare(text: string): Promise<Prepared> {
    const known = this.prepared.get(text);
    if (known) return known;
    const frame = this.frames.get(text) ?? new FramedStatement(text, await this.columnsOf(text));
    this.frames.set(text, frame);
    const prepared = { statement: (await this.database.prepare(frame.text)) as PreparedStatement, frame };
    this.prepared.set(text, prepared);
    return prepared;
  }

  private async columnsOf(text: string): Promise<string[]> {
    const statement = (await this.database.prepare(text)) as PreparedStatement;
    this.others.push(statement);
    return statement.columns().map(({ name }) => name);
  }
}
