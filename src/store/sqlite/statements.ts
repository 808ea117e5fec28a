import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'libsql';

/** A row as the engine gives it. */
export type Row = Record<string, string | number | null>;

type Parameters = Record<string, string | number | null>;

/** The adapter's statements: one text a file in `sql/`, prepared once, counted when they run. */
export class Statements {
  private readonly prepared = new Map<string, Database.Statement>();

  constructor(
    private readonly database: Database.Database,
    private readonly onStatement: (name: string) => void,
  ) {}

  /** Runs the text of that name and gives all its rows; every text that serves a request is bounded by its parameters. */
  rows(name: string, parameters: Parameters = {}): Row[] {
    this.onStatement(name);
    return this.statement(name).all(parameters) as Row[];
  }

  private statement(name: string): Database.Statement {
    let statement = this.prepared.get(name);
    if (!statement) {
      statement = this.database.prepare(readSql(name));
      this.prepared.set(name, statement);
    }
    return statement;
  }
}

/** The text of a statement or script in `sql/`. */
export function readSql(name: string): string {
  return readFileSync(join(__dirname, 'sql', `${name}.sql`), 'utf8');
}
