import type { EdgeRecord, NodeRecord } from '../model/records';

/** What a column of a question's rows holds, whichever engine's text gives it. */
export type ColumnKind = 'TEXT' | 'NUMBER' | 'FLAG' | 'TEXTS' | 'NODE' | 'NODES' | 'EDGE' | 'EDGES';

/** Texts, nodes and edges may be lacking (null). Edges are looked at before nodes: they have all that nodes have. */
type KindOf<Value> = [Value] extends [boolean]
  ? 'FLAG'
  : [Value] extends [number]
    ? 'NUMBER'
    : [Value] extends [string | null]
      ? 'TEXT'
      : [Value] extends [readonly string[]]
        ? 'TEXTS'
        : [Value] extends [EdgeRecord | null]
          ? 'EDGE'
          : [Value] extends [readonly EdgeRecord[]]
            ? 'EDGES'
            : [Value] extends [NodeRecord | null]
              ? 'NODE'
              : [Value] extends [readonly NodeRecord[]]
                ? 'NODES'
                : never;

/** Of each value of a row what its column holds. */
export type ColumnsOf<Row> = { readonly [Name in keyof Row]-?: KindOf<Row[Name]> };

/** A row by its columns, with values of the model. */
export type CandidateRow = Readonly<Record<string, unknown>>;

/** Every engine's text of a question takes them by these names. */
export type QuestionParameters = Readonly<Record<string, unknown>>;

/**
 * What a question wants of the store: candidates, from which it judges, bounded by what is asked. Each engine has a
 * text of this name, which takes the parameters and gives the columns.
 */
export interface CandidateQuestion<Asked, Answer> {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly parameters: (asked: Asked) => QuestionParameters;
  /** `found` are the same rows as the engine gave them. */
  readonly answer: (rows: readonly CandidateRow[], asked: Asked, found: readonly CandidateRow[]) => Answer;
}

const declared = new Set<string>();

/** The names of all questions that this process declares: of each an engine must have its text. */
export function declaredQuestions(): readonly string[] {
  return [...declared].sort();
}

/**
 * A question whose candidates are rows. `parameters` gives what the texts take, where that is more than what is asked.
 */
export function rowsQuestion<Asked extends object, Row extends object>(
  name: string,
  columns: ColumnsOf<Row>,
  parameters: (asked: Asked) => QuestionParameters = asIs,
): CandidateQuestion<Asked, readonly Row[]> {
  return declare({ name, columns, parameters, answer: (rows) => rows as readonly Row[] });
}

/**
 * A question about each of several things: its candidates are lists of rows, one a thing, in the order asked. The
 * column `id` of its texts says which thing a row is about; each thing is asked about once.
 */
export function listsQuestion<Asked extends object, Row extends object>(
  name: string,
  things: (asked: Asked) => readonly string[],
  columns: ColumnsOf<Row>,
  parameters: (asked: Asked, things: readonly string[]) => QuestionParameters,
): CandidateQuestion<Asked, readonly (readonly Row[])[]> {
  return declare({
    name,
    columns,
    parameters: (asked) => parameters(asked, [...new Set(things(asked))]),
    answer: (rows, asked, found) => listsOf(rows as readonly Row[], found, things(asked)),
  });
}

/** The same question, with its candidates as something else. */
export function answeredAs<Asked, Answer, Other>(
  question: CandidateQuestion<Asked, Answer>,
  other: (answer: Answer) => Other,
): CandidateQuestion<Asked, Other> {
  return { ...question, answer: (...found) => other(question.answer(...found)) };
}

function declare<Asked, Answer>(question: CandidateQuestion<Asked, Answer>): CandidateQuestion<Asked, Answer> {
  if (declared.has(question.name)) throw new Error(`Two questions are called "${question.name}"`);
  declared.add(question.name);
  return question;
}

function asIs(asked: object): QuestionParameters {
  return asked as QuestionParameters;
}

function listsOf<Row>(rows: readonly Row[], found: readonly CandidateRow[], things: readonly string[]): Row[][] {
  const lists = new Map<unknown, Row[]>(things.map((id) => [id, []]));
  for (const [index, row] of rows.entries()) lists.get(found[index]?.['id'])?.push(row);
  return things.map((id) => lists.get(id) ?? []);
}
