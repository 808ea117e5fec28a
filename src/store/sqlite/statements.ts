import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'libsql';

/** A row as the engine gives it. */
export type Row = Record<string, string | number | null>;

export type SqlParameters = Record<string, string | number | null>;

/** How many made texts stay prepared: their shapes are as many as people’s filters. */
const MOST_PREPARED = 200;

/** The adapter's statements: one text a file in `sql/`, prepared once, counted when they run. */
export class Statements {
  private readonly prepared = new Map<string, Database.Statement>();
  private readonly made = new Map<string, Database.Statement>();

  constructor(
    private readonly database: Database.Database,
    private readonly onStatement: (name: string) => void,
  ) {}

  /** Runs the text of that name and gives all its rows; every text that serves a request is bounded by its parameters. */
  rows(name: string, parameters: SqlParameters = {}): Row[] {
    this.onStatement(name);
    return this.statement(name).all(parameters) as Row[];
  }

  /** Runs a text that was made from a request, and gives all its rows. `name` is what is counted. */
  rowsOf(name: string, text: string, parameters: SqlParameters): Row[] {
    this.onStatement(name);
    return this.madeStatement(text).all(parameters) as Row[];
  }

  private statement(name: string): Database.Statement {
    let statement = this.prepared.get(name);
    if (!statement) {
      statement = this.database.prepare(readSql(name));
      this.prepared.set(name, statement);
    }
    return statement;
  }

  /** The text used longest ago makes room. */
  private madeStatement(text: string): Database.Statement {
    const statement = this.made.get(text) ?? this.database.prepare(text);
    this.made.delete(text);
    this.made.set(text, statement);
    const [oldest] = this.made.keys();
    if (this.made.size > MOST_PREPARED && oldest !== undefined) this.made.delete(oldest);
    return statement;
  }
}

const FORWARD = { near: 'start', far: 'finish' };
const REVERSE = { near: 'finish', far: 'start' };
const NEXT = { side: 'after', beyond: '>', order: 'ASC' };
const PREVIOUS = { side: 'before', beyond: '<', order: 'DESC' };

/** Statements that differ only in the direction in which they follow an edge or read a page: their text's name, and what stands in its gaps. */
const VARIANTS: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  'related-forward-next': ['related', { ...FORWARD, ...NEXT }],
  'related-forward-previous': ['related', { ...FORWARD, ...PREVIOUS }],
  'related-reverse-next': ['related', { ...REVERSE, ...NEXT }],
  'related-reverse-previous': ['related', { ...REVERSE, ...PREVIOUS }],
  'count-related-forward': ['count-related', FORWARD],
  'count-related-reverse': ['count-related', REVERSE],
  'search-next': ['search', NEXT],
  'search-previous': ['search', PREVIOUS],
};

/** The text of a statement or script in `sql/`. */
export function readSql(name: string): string {
  const [file, gaps] = VARIANTS[name] ?? [name, {}];
  const text = readFileSync(join(__dirname, 'sql', `${file}.sql`), 'utf8');
  return text.replaceAll(/\{(\w+)\}/g, (gap, key: string) => gaps[key] ?? gap);
}
