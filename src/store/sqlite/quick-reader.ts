import Database from 'libsql';
import { FramedStatement } from './framed-statement';
import type { Row, SqlParameters } from './row';
import { beingClosed } from './store-errors';

interface Prepared {
  readonly statement: { get(parameters: SqlParameters): Row };
  readonly frame: FramedStatement;
}

/** SQLite's code for a file that another connection holds as a whole. */
const BUSY = 5;

/** How many texts are kept prepared. */
const MOST_PREPARED = 100;

/**
 * Reads in the event loop what takes no time: to hand such a statement over, and to take its answer back, holds the
 * loop up for as long as to run it. Nothing ends a statement here.
 */
export class QuickReader {
  private database: Database.Database | null = null;
  private readonly prepared = new Map<string, Prepared>();
  private isClosed = false;

  constructor(private readonly file: string) {}

  /** All rows, at once; null where another connection holds the whole file, which must not be waited for here. */
  rows(text: string, parameters: SqlParameters): Row[] | null {
    if (this.isClosed) throw beingClosed();
    try {
      const { statement, frame } = this.prepare(text);
      return frame.rowsIn([statement.get(parameters)]);
    } catch (error) {
      if ((Number((error as { rawCode?: number }).rawCode) & 0xff) === BUSY) return null;
      throw error;
    }
  }

  close(): void {
    this.isClosed = true;
    this.prepared.clear();
    this.database?.close();
  }

  private prepare(text: string): Prepared {
    const known = this.prepared.get(text);
    if (known) return known;
    const database = (this.database ??= this.open());
    const columns = database.prepare(text).columns() as readonly { readonly name: string }[];
    const frame = new FramedStatement(
      text,
      columns.map(({ name }) => name),
    );
    if (this.prepared.size >= MOST_PREPARED) this.prepared.clear();
    const prepared = { statement: database.prepare(frame.text) as unknown as Prepared['statement'], frame };
    this.prepared.set(text, prepared);
    return prepared;
  }

  private open(): Database.Database {
    const database = new Database(this.file);
    database.exec('PRAGMA busy_timeout = 0; PRAGMA query_only = ON');
    return database;
  }
}
