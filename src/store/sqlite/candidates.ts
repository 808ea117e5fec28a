import { declaredQuestions, type QuestionParameters } from '../candidate-question';
import type { CandidateEngine } from '../candidate-reader';
import type { Row, SqlParameters } from './row';
import { edgeOf, nodeOf } from './rows';
import { readSql, type Statements } from './statements';

/**
 * Questions on SQLite: a text names a node or an edge by the number of its row, which stands for one content for ever.
 */
export function candidatesOf(statements: Statements): CandidateEngine {
  const read = async <Value>(name: string, rows: readonly unknown[], valueOf: (row: Row) => Value) =>
    (await statements.keyedRows(name, rows)).map((row) => ({
      key: row['key'] as number,
      value: valueOf(row),
      size: sizeOf(row),
    }));
  return {
    rows: (question, parameters) => statements.rows(question, sqlParameters(parameters)),
    list: (value) => JSON.parse(value as string) as unknown[],
    nodes: (keys) => read('nodes-by-row', keys, (row) => nodeOf(row)),
    edges: (keys) => read('edges-by-row', keys, edgeOf),
  };
}

/** Lists are handed over as JSON texts, what is true or false as 1 or 0. */
function sqlParameters(parameters: QuestionParameters): SqlParameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sqlValue(value)]));
}

function sqlValue(value: unknown): string | number | null {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as string | number | null);
}

function sizeOf(row: Row): number {
  return Object.values(row).reduce<number>((size, value) => size + (typeof value === 'string' ? value.length : 8), 0);
}

/** Throws where a question has no text in `sql/`: before anything is asked. */
export function requireTexts(): void {
  for (const question of declaredQuestions()) {
    try {
      readSql(question);
    } catch (cause) {
      throw new Error(`The question "${question}" has no text for SQLite: src/store/sqlite/sql/${question}.sql`, {
        cause,
      });
    }
  }
}
