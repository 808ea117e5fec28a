import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AroundStatement } from '../graph-store';
import type { QuickReader } from './quick-reader';
import type { ReadPool } from './read-pool';
import type { Row, SqlParameters } from './row';

/** A search of words that stand in so many places takes some milliseconds at most. */
const MOST_PLACES = 5_000;

/** To read so many rows by their numbers takes no time. */
const FEW_ROWS = 30;

/**
 * The adapter's statements: one text a file in `sql/`, and texts made from requests; `around` is put around each that
 * runs.
 */
export class Statements {
  constructor(
    private readonly pool: ReadPool,
    private readonly quick: QuickReader,
    private readonly around: AroundStatement,
    /** Ends them, when it is aborted. */
    private readonly request?: AbortSignal,
  ) {}

  /** The same, ended by the signal. */
  until(request: AbortSignal): Statements {
    return new Statements(this.pool, this.quick, this.around, request);
  }

  /**
   * Runs the text of that name and gives all its rows; every text that serves a request is bounded by its parameters.
   */
  rows(name: string, parameters: SqlParameters = {}): Promise<Row[]> {
    return this.rowsOf(name, textNamed(name), parameters);
  }

  /** Runs the text of that name, which takes no parameters and no time, in the event loop. */
  quickRows(name: string): Promise<Row[]> {
    return this.quickRowsOf(name, textNamed(name), {});
  }

  /** Runs a text that was made from a request, and gives all its rows. `name` is what is told of it. */
  rowsOf(name: string, text: string, parameters: SqlParameters): Promise<Row[]> {
    return this.around(name, () => this.pool.rows(text, parameters, this.request));
  }

  /**
   * Runs a search, in the event loop where its words stand in so few places that to hand it over would hold the loop up
   * as well.
   */
  searchedRows(name: string, text: string, parameters: SqlParameters, places = Infinity): Promise<Row[]> {
    return places <= MOST_PLACES ? this.quickRowsOf(name, text, parameters) : this.rowsOf(name, text, parameters);
  }

  /** Runs the text of that name, which reads rows by these numbers: in the event loop where they are few. */
  keyedRows(name: string, rows: readonly unknown[]): Promise<Row[]> {
    const parameters = { rows: JSON.stringify(rows) };
    return rows.length <= FEW_ROWS ? this.quickRowsOf(name, textNamed(name), parameters) : this.rows(name, parameters);
  }

  private quickRowsOf(name: string, text: string, parameters: SqlParameters): Promise<Row[]> {
    return this.around(name, async () => {
      this.request?.throwIfAborted();
      return this.quick.rows(text, parameters) ?? (await this.pool.rows(text, parameters, this.request));
    });
  }
}

const texts = new Map<string, string>();

function textNamed(name: string): string {
  const text = texts.get(name) ?? readSql(name);
  texts.set(name, text);
  return text;
}

const FORWARD = { near: 'start', far: 'finish' };
const REVERSE = { near: 'finish', far: 'start' };
const NEXT = { side: 'after', beyond: '>', order: 'ASC' };
const PREVIOUS = { side: 'before', beyond: '<', order: 'DESC' };

/**
 * Statements that differ only in the direction in which they follow an edge or read a page: their text's name, and what
 * stands in its gaps.
 */
const VARIANTS: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  'related-forward-next': ['related', { ...FORWARD, ...NEXT }],
  'related-forward-previous': ['related', { ...FORWARD, ...PREVIOUS }],
  'related-reverse-next': ['related', { ...REVERSE, ...NEXT }],
  'related-reverse-previous': ['related', { ...REVERSE, ...PREVIOUS }],
  'count-related-forward': ['count-related', FORWARD],
  'count-related-reverse': ['count-related', REVERSE],
};

/** The text of a statement or script in `sql/`. */
export function readSql(name: string): string {
  const [file, gaps] = VARIANTS[name] ?? [name, {}];
  const text = readFileSync(join(__dirname, 'sql', `${file}.sql`), 'utf8');
  return text.replaceAll(/\{(\w+)\}/g, (gap, key: string) => gaps[key] ?? gap);
}
