import type { EdgeRecord, NodeRecord } from '../model/records';
import type { CandidateQuestion, CandidateRow, ColumnKind, QuestionParameters } from './candidate-question';
import { KeptRecords } from './kept-records';

/** The key under which an engine knows one content of a node or an edge. */
type Key = string | number;

/** A record as it was read, and how long its text is. */
export interface ReadRecord<Value> {
  readonly key: Key;
  readonly value: Value;
  readonly size: number;
}

/**
 * What an engine does for questions: it runs its own text of one, and reads the nodes and edges to which the rows refer
 * by keys.
 */
export interface CandidateEngine {
  rows(question: string, parameters: QuestionParameters): Promise<readonly CandidateRow[]>;
  /** The list that a column holds. */
  list(value: unknown): readonly unknown[];
  nodes(keys: readonly Key[]): Promise<readonly ReadRecord<NodeRecord>[]>;
  edges(keys: readonly Key[]): Promise<readonly ReadRecord<EdgeRecord>[]>;
}

/** In bytes of text. Parsed, it takes some three times as much memory. */
const MOST_KEPT = 24 * 1024 * 1024;

/** How often a question is asked again because a load came between its rows and the records in them. */
const MOST_TIMES = 5;

interface Lookup {
  readonly node: (key: Key) => NodeRecord | undefined;
  readonly edge: (key: Key) => EdgeRecord | undefined;
}

/** Reads the candidates of any question, as its declaration says; nodes and edges that were read before are shared. */
export class CandidateReader {
  private readonly nodes = new KeptRecords<Key, NodeRecord>(MOST_KEPT);
  private readonly edges = new KeptRecords<Key, EdgeRecord>(MOST_KEPT);
  private readonly kept: Lookup = { node: (key) => this.nodes.get(key), edge: (key) => this.edges.get(key) };

  async read<Asked, Answer>(
    engine: CandidateEngine,
    question: CandidateQuestion<Asked, Answer>,
    asked: Asked,
  ): Promise<Answer> {
    for (let times = 0; times < MOST_TIMES; times += 1) {
      const found = await engine.rows(question.name, question.parameters(asked));
      const rows =
        rowsOf(question, found, engine, this.kept) ??
        rowsOf(question, found, engine, await this.readAll(question, found, engine));
      if (rows) return question.answer(rows, asked, found);
    }
    throw new Error(`The graph changed ${MOST_TIMES} times while "${question.name}" was read`);
  }

  /** All that the rows refer to: what is kept, and what the engine reads. */
  private async readAll(
    { columns }: Pick<CandidateQuestion<never, unknown>, 'columns'>,
    rows: readonly CandidateRow[],
    engine: CandidateEngine,
  ): Promise<Lookup> {
    const keysIn = (one: ColumnKind, many: ColumnKind) =>
      new Set(
        Object.entries(columns).flatMap(([name, kind]) => {
          if (kind !== one && kind !== many) return [];
          return rows.flatMap((row) => (kind === many ? engine.list(row[name]) : [row[name]]) as (Key | null)[]);
        }),
      );
    const [nodes, edges] = await Promise.all([
      all(this.nodes, keysIn('NODE', 'NODES'), (keys) => engine.nodes(keys)),
      all(this.edges, keysIn('EDGE', 'EDGES'), (keys) => engine.edges(keys)),
    ]);
    return { node: (key) => nodes.get(key), edge: (key) => edges.get(key) };
  }
}

async function all<Value>(
  kept: KeptRecords<Key, Value>,
  keys: ReadonlySet<Key | null>,
  read: (keys: readonly Key[]) => Promise<readonly ReadRecord<Value>[]>,
): Promise<ReadonlyMap<Key, Value>> {
  const values = new Map<Key, Value>();
  const lacking: Key[] = [];
  for (const key of keys) {
    if (key === null) continue;
    const value = kept.get(key);
    if (value === undefined) lacking.push(key);
    else values.set(key, value);
  }
  for (const { key, value, size } of lacking.length > 0 ? await read(lacking) : []) {
    values.set(key, value);
    kept.add(key, value, size);
  }
  return values;
}

/** The rows with values of the model; null where a record to which one refers is not to be found. */
function rowsOf(
  { name, columns }: Pick<CandidateQuestion<never, unknown>, 'name' | 'columns'>,
  rows: readonly CandidateRow[],
  engine: CandidateEngine,
  lookup: Lookup,
): readonly CandidateRow[] | null {
  const [first] = rows;
  const named = Object.entries(columns);
  const lacking = first && named.find(([column]) => first[column] === undefined);
  if (lacking) throw new Error(`The text of the question "${name}" gives no column "${lacking[0]}"`);
  const read = new ValueReader(engine, lookup);
  const answer: CandidateRow[] = [];
  for (const row of rows) {
    const values: Record<string, unknown> = {};
    for (const [column, kind] of named) {
      const value = read.value(row[column], kind);
      if (value === undefined) return null;
      values[column] = value;
    }
    answer.push(values);
  }
  return answer;
}

class ValueReader {
  constructor(
    private readonly engine: CandidateEngine,
    private readonly lookup: Lookup,
  ) {}

  /** Undefined where a record is not to be found. */
  value(value: unknown, kind: ColumnKind): unknown {
    switch (kind) {
      case 'TEXT':
      case 'NUMBER':
        return value;
      case 'FLAG':
        return value === true || value === 1;
      case 'TEXTS':
        return this.engine.list(value);
      case 'NODE':
        return value === null ? null : this.lookup.node(value as Key);
      case 'EDGE':
        return value === null ? null : this.lookup.edge(value as Key);
      case 'NODES':
        return recordsOf(this.engine.list(value) as readonly Key[], this.lookup.node);
      case 'EDGES':
        return recordsOf(this.engine.list(value) as readonly Key[], this.lookup.edge);
    }
  }
}

function recordsOf<Value>(keys: readonly Key[], lookup: (key: Key) => Value | undefined): readonly Value[] | undefined {
  const values = keys.map((key) => lookup(key)).filter((value) => value !== undefined);
  return values.length < keys.length ? undefined : values;
}
