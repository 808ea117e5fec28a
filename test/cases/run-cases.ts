import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  execute,
  getNamedType,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { formatError } from '../../src/api/http/format-error';
import { RequestContext } from '../../src/api/reading/request-context';
import type { NodeRecord } from '../../src/model/records';
import type { GraphStore } from '../../src/store/graph-store';
import { loadProjectSeeds } from '../project-seeds/load-project-seeds';
import { runCitations } from './citations/run-citations';
import { differences, identityOf, missingWords } from './differences';
import { readCases, type LegalCase } from './legal-case';
import { runLookUps } from './search/run-look-ups';
import { SelectionFor } from './selection-for';

const PAGE = 500;
/** Stands in the place of rows that a list within a row leaves out; no case can be judged by a part of the answer. */
const MORE = '(more on the next page)';

interface Answer {
  readonly value: unknown;
  /** The rows counted, where the case asks for it. */
  readonly counts: unknown;
  readonly errors: readonly { readonly code: unknown; readonly message: string }[];
}

/** Asks every case of the project's own seeds in a store of this engine, which is closed at the end. */
export function runCases(engine: string, openStore: () => GraphStore | Promise<GraphStore>): void {
  describe(`legal cases on ${engine}`, () => {
    let store: GraphStore;
    let schema: GraphQLSchema;

    let named: ReadonlyMap<string, NodeRecord>;
    const cases = readCases();

    beforeAll(async () => {
      store = await loadProjectSeeds(await openStore());
      schema = buildApiSchema();
      named = await nodesNamed(cases, store);
    }, 180_000);

    afterAll(() => store?.close());

    runCitations(() => store);
    runLookUps(() => store);

    for (const each of cases) {
      it(`${each.file}: ${each.name}`, async () => {
        const problems = [...strangers(each, named), ...problemsOf(each, await ask(each, schema, store))];
        if (problems.length > 0) throw new Error(report(each, problems));
      });
    }
  });
}

/**
 * The nodes of the graph that cases were read from, or that their answers may not hold, by their ids: read once for all
 * cases.
 */
async function nodesNamed(cases: readonly LegalCase[], store: GraphStore): Promise<ReadonlyMap<string, NodeRecord>> {
  const ids = cases.flatMap(({ read, absent = [] }) => [...read.map(([document]) => document), ...absent]);
  const nodes = await store.nodes([...new Set(ids)]);
  return new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
}

/**
 * Documents that a case was read from and ids that it misses must be in the graph: a slip of the pen could not fail.
 */
function strangers({ read, absent = [] }: LegalCase, named: ReadonlyMap<string, NodeRecord>): string[] {
  const documents = read.map(([document]) => document).filter((document) => !isPage(document));
  return [
    ...read
      .filter(([page, section]) => isPage(page) && !hasSection(page, section))
      .map((each) => `read: ${each.join(' has no section ')}`),
    ...documents.filter((id) => named.get(id)?.kind !== 'Document').map((id) => `read: there is no document ${id}`),
    ...absent.filter((id) => !named.has(id)).map((id) => `absent: there is no ${id} at all`),
  ];
}

/** Whether it is a page of the project's own, on which a rule is written. */
function isPage(document: string): boolean {
  return document.startsWith('docs/');
}

function hasSection(page: string, section: string): boolean {
  const path = join(__dirname, '../..', page);
  return (
    existsSync(path) &&
    readFileSync(path, 'utf8')
      .split('\n')
      .some((line) => line.startsWith(`## ${section}`))
  );
}

/** The answer, of a list with all its pages. */
async function ask(each: LegalCase, schema: GraphQLSchema, store: GraphStore): Promise<Answer> {
  const question = fieldOf(each, schema);
  const isPaged = 'edges' in (getNamedType(question.type) as GraphQLObjectType).getFields();
  const rows: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const variableValues = { ...(isPaged && { first: PAGE }), ...each.arguments, ...(after !== null && { after }) };
    const source = queryText(
      question,
      Object.keys(variableValues),
      new SelectionFor(schema).answer(question.type, [each.expect, each.every], countsOf(each)),
    );
    const result = await answerTo(source, { schema, variableValues, contextValue: new RequestContext(store) });
    const errors = (result.errors ?? []).map((error) => {
      const { message, extensions } = formatError(error.toJSON(), error, (cause) => console.error(cause));
      return { message, code: extensions?.['code'] };
    });
    const answer = result.data?.[question.name];
    const value = plain(withRows(answer));
    const counts = (answer as { countsBy?: unknown } | null | undefined)?.countsBy;
    if (!Array.isArray(value)) return { value, counts, errors };
    rows.push(...(value as unknown[]));
    after = nextPage(answer);
    if (after === null) return { value: rows, counts, errors };
  }
}

const documents = new Map<string, DocumentNode>();

/** The answer as `graphql` gives it; a text that many cases ask is read and checked once. */
async function answerTo(source: string, request: Omit<ExecutionArgs, 'document'>): Promise<ExecutionResult> {
  const document = documents.get(source) ?? parse(source);
  if (!documents.has(source)) {
    const errors = validate(request.schema, document);
    if (errors.length > 0) return { errors };
    documents.set(source, document);
  }
  return execute({ ...request, document });
}

function fieldOf({ question }: LegalCase, schema: GraphQLSchema): GraphQLField<unknown, unknown> {
  const field = schema.getQueryType()?.getFields()[question];
  if (!field) throw new Error(`There is no question "${question}".`);
  return field;
}

/** Where the next page of a list begins; null after the last. */
function nextPage(value: unknown): string | null {
  const info = (value as { pageInfo?: { hasNextPage: boolean; endCursor: string | null } } | null)?.pageInfo;
  return info?.hasNextPage ? info.endCursor : null;
}

/** Asks for the rows counted, one field within another; empty where the case does not. */
function countsOf({ counted }: LegalCase): string {
  if (!counted) return '';
  const within = counted.by.reduce((inner) => `{ value count ${inner && `countsBy ${inner}`} }`, '');
  return `countsBy(fields: [${counted.by.join(', ')}], first: ${PAGE}) ${within} `;
}

/** The question's one query, with a variable for each argument given. */
function queryText(question: GraphQLField<unknown, unknown>, names: readonly string[], selection: string): string {
  const types = names.map((name) => {
    const argument = question.args.find((each) => each.name === name);
    if (!argument) throw new Error(`"${question.name}" has no argument "${name}".`);
    return `$${name}: ${String(argument.type)}`;
  });
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  return `query Case(${types.join(', ')}) { ${question.name}(${passed}) ${selection} }`;
}

/** The rows of a connection: what an edge says beside its node is said of the row. */
function withRows(value: unknown): unknown {
  const edges = (value as { edges?: readonly { node: object }[] } | null | undefined)?.edges;
  return edges ? edges.map(({ node, ...beside }) => ({ ...beside, ...node })) : value;
}

/** Connections as lists of their rows; an edge keeps its node in `node`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (Array.isArray(fields['edges'])) {
    const rows = fields['edges'].map(plain);
    if ((fields['pageInfo'] as { hasNextPage: boolean } | null | undefined)?.hasNextPage) rows.push(MORE);
    return rows;
  }
  return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, plain(each)]));
}

function problemsOf(each: LegalCase, { value, counts, errors }: Answer): string[] {
  const rows = Array.isArray(value) ? value : [value];
  return [
    ...errorProblems(each, errors),
    ...('expect' in each ? differences(each.expect, value) : []),
    ...('every' in each ? everyRow(each.every, rows) : []),
    ...beginning(each.begins ?? [], rows),
    ...(each.absent ?? [])
      .filter((id) => rows.some((row) => identityOf(row) === id || concerned(row).includes(id)))
      .map((id) => `answer: should not hold ${id}`),
    ...(each.counted ? differences(each.counted.counts, counts, 'counts') : []),
    ...('count' in each && rows.length !== each.count
      ? [`answer: should have ${each.count} rows, but has ${rows.length}`]
      : []),
  ];
}

function errorProblems({ error }: LegalCase, errors: Answer['errors']): string[] {
  if (!error) return errors.map(({ code, message }) => `error: ${String(code)}: ${message}`);
  const [first] = errors;
  if (!first) return [`error: expected ${error.code}, but there was none`];
  return [
    ...differences(error.code, first.code, 'error.code'),
    ...missingWords(error.says, first.message, 'error.message'),
  ];
}

/** What a row concerns that is told of a whole. */
function concerned(row: unknown): readonly (string | null)[] {
  const { concerns } = row as { concerns?: readonly unknown[] };
  return concerns?.map(identityOf) ?? [];
}

function everyRow(expected: unknown, rows: readonly unknown[]): string[] {
  if (rows.length === 0) return ['answer: is empty'];
  return rows.flatMap((row) => differences(expected, row, `answer[${identityOf(row)}]`)).slice(0, 10);
}

function beginning(ids: readonly string[], rows: readonly unknown[]): string[] {
  const first = rows.slice(0, ids.length).map(identityOf);
  return first.join() === ids.join()
    ? []
    : [`answer: should begin with ${ids.join(', ')}, but begins with ${first.join(', ')}`];
}

function report({ name, file, read, question, arguments: given }: LegalCase, problems: readonly string[]): string {
  const sources = read.map(([document, pinpoint]) => `${document}, ${pinpoint}`).join('; ');
  return [
    `${name} (${file})`,
    `  asked: ${question} ${JSON.stringify(given)}`,
    `  read: ${sources}`,
    ...problems.map((each) => `  - ${each}`),
  ].join('\n');
}
