import type { FramedStatement } from './framed-statement';
import { ReadConnection } from './read-connection';
import { RecentlyUsed } from './recently-used';
import { ReadTurns } from './read-turns';
import type { Row, SqlParameters } from './row';
import { beingClosed } from './store-errors';

/** How many statements run at the same time, and how many of them for one request. */
const MOST_CONNECTIONS = 4;
const MOST_OF_ONE_REQUEST = 2;

/** Of how many texts it is known what their answers look like. */
const MOST_FRAMES = 500;

/** Connections that read one file beside the event loop. They are opened when they are needed. */
export class ReadPool {
  private readonly turns = new ReadTurns(MOST_CONNECTIONS, MOST_OF_ONE_REQUEST);
  private readonly frames = new RecentlyUsed<string, FramedStatement>(MOST_FRAMES);
  private readonly idle: ReadConnection[] = [];
  private readonly running = new Set<ReadConnection>();
  private isClosed = false;

  constructor(
    private readonly file: string,
    /** How long a statement may run, in milliseconds. */
    private readonly timeLimit: number,
  ) {}

  /**
   * All rows of a statement. It ends when the request’s signal is aborted, with its reason, or when its time is over,
   * with `STORE_TIMEOUT`.
   */
  async rows(text: string, parameters: SqlParameters, request?: AbortSignal): Promise<Row[]> {
    if (this.isClosed) throw beingClosed();
    request?.throwIfAborted();
    await this.turns.take(request);
    try {
      return await this.read(text, parameters, request);
    } finally {
      this.turns.release(request);
    }
  }

  /** Ends what runs, then closes all connections. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.turns.refuseAll(beingClosed());
    for (const connection of this.running) connection.end(beingClosed());
    await this.turns.untilIdle();
    for (const connection of this.idle.splice(0)) connection.close();
  }

  private async read(text: string, parameters: SqlParameters, request: AbortSignal | undefined): Promise<Row[]> {
    // The connection that was used last has most of what it needs at hand.
    const connection = this.idle.pop() ?? (await ReadConnection.open(this.file, this.frames, this.timeLimit));
    const leave = () => connection.end(request?.reason);
    this.running.add(connection);
    request?.addEventListener('abort', leave, { once: true });
    try {
      // What came while the turn was waited for, or the connection opened, ended nothing yet.
      request?.throwIfAborted();
      if (this.isClosed) throw beingClosed();
      return await connection.rows(text, parameters);
    } finally {
      request?.removeEventListener('abort', leave);
      this.running.delete(connection);
      if (connection.isWorn) connection.close();
      else this.idle.push(connection);
    }
  }
}
