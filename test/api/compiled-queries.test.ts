import { join } from 'node:path';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../../src/api/main-question';
import { QueryExecution } from '../../src/api/query-execution';
import { RequestContext } from '../../src/api/request-context';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { lawGraph } from './law';

/** From the third time on a query is compiled. */
const TIMES = 4;

const DECLARED = { first: 'Int', skip: 'Boolean = true', asOf: 'Date = "2012-10-01"', after: 'String' };

/** Fields of a treaty, in a query that declares the variables that they use. */
const TREATY = (fields: string) => {
  const declared = Object.entries(DECLARED).filter(([name]) => name === 'asOf' || fields.includes(`$${name}`));
  return `query Q(${declared.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {
    node(id: "un/charter", asOf: $asOf) { __typename id ... on Treaty { ${fields} } } }`;
};

/** Queries of every form that relation fields can be asked in. */
const QUERIES: readonly [string, string][] = [
  ['nothing but the node', '{ node(id: "KAZ") { id name } }'],
  ['one level', TREATY('name parts { edges { node { id name } } }')],
  [
    'four levels',
    TREATY(`parts { edges { node { id ... on Provision { number imposes { edges { node { id name modality
    protects { edges { node { id broader { edges { node { id name } } } } } } } } } } } } }`),
  ],
  [
    'cursors and page info on every level',
    TREATY(`parts(first: 2) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id ... on Provision { imposes { pageInfo { endCursor } edges { cursor node { id } } } } } } }`),
  ],
  ['page info alone', TREATY('parts(first: 1) { pageInfo { hasNextPage endCursor } }')],
  ['counts alone', TREATY('parts { totalCount } participants { totalCount }')],
  [
    'counts on every level',
    TREATY('parts { totalCount edges { node { ... on Provision { imposes { totalCount } } } } }'),
  ],
  [
    'edges with all that they hold',
    TREATY(`participants { edges { id holds action date inForceFrom basis attestedOn note
    citations { pinpoint checked document { id name } } node { id } } }`),
  ],
  [
    'nodes with all that they hold',
    TREATY(`summary aliases basis validFrom attestedOn holds stage identified entryIntoForceRule { __typename }
    parts { edges { node { id holds aliases citations { document { id } } ... on Provision { imposes { edges { node { id modality holds
      stateBears elements { key kind text } conditions limits { value } } } } } } } }`),
  ],
  [
    'the same relation under several names',
    TREATY(`one: parts(first: 1) { edges { node { id } } }
    two: parts(first: 2) { edges { node { name ... on Provision { imposes { edges { node { id } } } } } } }
    three: parts(first: 2, includeNotHolding: true) { edges { node { id } } }`),
  ],
  [
    'edges and nodes under several names',
    TREATY(`parts(first: 2) { here: edges { node { id } } there: edges { one: node { name } two: node { id } } }`),
  ],
  [
    'fields in several fragments',
    `query Q { node(id: "un/charter", asOf: "2012-10-01") { ...a ...b } }
    fragment a on LegalNode { id ... on Treaty { parts { edges { node { id } } } } }
    fragment b on Treaty { parts { edges { cursor node { name ...c } } totalCount } }
    fragment c on Provision { imposes { edges { node { name } } } }`,
  ],
  [
    'fragments on kinds that the node is not of',
    `{ node(id: "un/charter") { id ... on State { participatesIn { edges { node { id } } } } ... on Actor { name } } }`,
  ],
  [
    'directives',
    TREATY(
      `parts @skip(if: $skip) { edges { node { id } } } participants @include(if: $skip) { edges { node { id name @skip(if: $skip) } } }`,
    ),
  ],
  [
    'another date below',
    TREATY(`participants { edges { holds node { id } } } before: participants(asOf: "1990-01-01") { edges { holds node { id } } }
    parts { edges { node { ... on Provision { imposes(asOf: "1980-01-01") { edges { node { id } } } } } } }`),
  ],
  [
    'what does not hold',
    TREATY('participants(asOf: "1990-01-01", includeNotHolding: true) { edges { holds node { id } } }'),
  ],
  [
    'pages from the back',
    TREATY('parts(last: 2) { edges { cursor node { id } } pageInfo { hasPreviousPage startCursor } }'),
  ],
  [
    'a page with a variable',
    TREATY(
      'parts(first: $first, after: $after) { edges { node { id ... on Provision { imposes(first: $first) { edges { node { id } } } } } } }',
    ),
  ],
  [
    'a State and round about to it again',
    `{ node(id: "KAZ", asOf: "2012-10-01") { ... on State { participatesIn { edges { node { id ... on Treaty {
    participants { edges { node { id participatesIn { edges { node { id } } } } } } } } } } } } }`,
  ],
  [
    'several nodes',
    `{ nodes(ids: ["un/charter", "KAZ", "un/charter/art-1"], asOf: "2012-10-01") { id
    ... on Treaty { parts { edges { node { id ... on Provision { imposes { edges { node { id } } } } } } } } ... on Provision { partOf { edges { node { id } } } } } }`,
  ],
  [
    'relations below a search',
    `{ search(text: "article", first: 20) { edges { node { id ... on Provision { imposes { edges { node { id protects { edges { node { id } } } } } } } } } } }`,
  ],
  [
    'relations below a collection',
    `{ provisions(first: 20, asOf: "2012-10-01") { totalCount edges { cursor matches node { id imposes { edges { node { id implementedBy { edges { node { id } } } } } } } } } }`,
  ],
  ['the main question', MAIN_QUESTION],
  [
    'participations',
    `{ participations(state: "KAZ", asOf: "2012-10-01") { totalCount edges { node { status instrument { id ... on Treaty { parts { edges { node { id } } } } } actions { action } } } } }`,
  ],
  [
    'discrepancies',
    `{ node(id: "discrepancy/norm-1") { ... on Discrepancy { about { id ... on Obligation { imposedBy { edges { node { id } } } } } claims { statement assertedBy { id } } } } }`,
  ],
  [
    'introspection',
    '{ __schema { queryType { name fields { name args { name defaultValue } } } } __type(name: "Treaty") { interfaces { name } } }',
  ],
];

/** Queries whose answers hold an error. */
const FAILING: readonly [string, string][] = [
  ['an unknown id', '{ node(id: "un/chartr") { id ... on Treaty { parts { edges { node { id } } } } } }'],
  ['unknown ids among others', '{ nodes(ids: ["KAZ", "nowhere", "un/charter"]) { id } }'],
  ['a number out of bounds', TREATY('name parts(first: 501) { edges { node { id } } }')],
  [
    'a number out of bounds below',
    TREATY('parts { edges { node { ... on Provision { imposes(first: 0) { edges { node { id } } } } } } }'),
  ],
  ['both directions', TREATY('parts(first: 1, last: 1) { edges { node { id } } }')],
  ['a cursor of another question', TREATY('parts(first: 1, after: "abc") { edges { node { id } } }')],
  ['a wrong kind', '{ participation(state: "un/charter", instrument: "un/charter") { status } }'],
  [
    'more rows than an answer may have',
    TREATY(`parts(first: 500) { edges { node { ... on Provision { partOf { edges { node { ... on Treaty {
    parts(first: 500) { edges { node { id } } } } } } } } } } }`),
  ],
];

const VARIABLES = { ...MAIN_QUESTION_VARIABLES, first: 2 };

describe('a query that is asked often', () => {
  const folder = temporaryFolder();
  const statements: string[] = [];
  const store = openSqliteStore(join(folder, 'graph.sqlite'), { onStatement: (name) => statements.push(name) });
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = buildApiSchema();
    await store.load(lawGraph({ articles: 200, states: 3 }), 'digest');
  });

  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  test.each([...QUERIES, ...FAILING])('gets the answer that it got before, byte for byte: %s', async (_what, query) => {
    const answers = await answersTo(schema, store, query);
    expect(new Set(answers).size).toBe(1);
  });

  test.each(QUERIES)('gets one without an error: %s', async (_what, query) => {
    expect(JSON.parse((await answersTo(schema, store, query)).at(-1) ?? '')).not.toHaveProperty('errors');
  });

  test.each(FAILING)('gets the error that it got before: %s', async (_what, query) => {
    expect(JSON.parse((await answersTo(schema, store, query)).at(-1) ?? '')).toHaveProperty('errors');
  });

  test('is read with what lies below it, at once', async () => {
    const execution = new QueryExecution(schema);
    const document = documentOf(
      schema,
      TREATY(
        'name parts { edges { node { id ... on Provision { imposes { edges { node { id protects { edges { node { id } } } } } } } } } }',
      ),
    );
    const asked: string[][] = [];
    for (let time = 0; time < TIMES; time += 1) {
      statements.length = 0;
      await execution.execute({ document, variables: VARIABLES, context: new RequestContext(store) });
      asked.push([...statements]);
    }
    expect(asked.map((names) => names.length)).toEqual([4, 4, 1, 1]);
    expect(asked.at(-1)).toEqual(['trees']);
  });

  test.each(QUERIES)('never takes more statements than before: %s', async (_what, query) => {
    const execution = new QueryExecution(schema);
    const document = documentOf(schema, query);
    const counts: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      statements.length = 0;
      await execution.execute({ document, variables: VARIABLES, context: new RequestContext(store) });
      counts.push(statements.length);
    }
    expect(Math.max(...counts)).toBe(counts[0]);
  });

  test('and says which of its operations it means, gets that one', async () => {
    const execution = new QueryExecution(schema);
    const document = documentOf(schema, 'query A { node(id: "KAZ") { id } } query B { node(id: "KAZ") { name } }');
    for (let time = 0; time < TIMES; time += 1) {
      const context = () => new RequestContext(store);
      const answers = await Promise.all(
        ['A', 'B', 'C'].map((operationName) => execution.execute({ document, operationName, context: context() })),
      );
      expect(answers.map(({ data }) => data?.['node'] ?? null)).toEqual([{ id: 'KAZ' }, { name: 'Kazakhstan' }, null]);
    }
  });

  test('is answered on the date, page and graph of the day, whatever it was compiled with', async () => {
    const execution = new QueryExecution(schema);
    const document = documentOf(
      schema,
      TREATY('parts(first: $first) { edges { node { id } } } participants(asOf: $asOf) { totalCount }'),
    );
    const ask = async (variables: Record<string, unknown>) =>
      JSON.stringify(await execution.execute({ document, variables, context: new RequestContext(store) }));
    const variants = [{ first: 1 }, { first: 3 }, { first: 3, asOf: '1990-01-01' }, { asOf: '2015-01-01' }];
    const before = await Promise.all(variants.map((variables) => answersTo(schema, store, document, variables)));
    for (let time = 0; time < TIMES; time += 1) {
      expect(await Promise.all(variants.map(ask))).toEqual(before.map(([first]) => first));
    }
  });

  test('is not compiled where its fragments would make it immense', async () => {
    const fragments = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 11 ? 'id' : `...f${level + 1}`;
      return `fragment f${level} on Document { a: citations { document { ${inner} } } b: citations { document { ${inner} } } }`;
    });
    const execution = new QueryExecution(schema);
    const document = documentOf(schema, `{ node(id: "doc/report") { ...f0 } } ${fragments.join(' ')}`);
    for (let time = 0; time < TIMES; time += 1) {
      const answer = await execution.execute({ document, context: new RequestContext(store) });
      // Compiled, it would be some hundred megabytes of code.
      expect(answer.errors).toBeUndefined();
    }
  });

  test('has its statement run once each time, though it fails', async () => {
    const execution = new QueryExecution(schema);
    const document = documentOf(
      schema,
      'query { ...console } fragment console on Query { cypher(statement: "RETURN") { columns } }',
    );
    const run = jest.fn(() => Promise.reject(new Error('no such statement')));
    for (let time = 0; time < TIMES; time += 1) {
      const answer = await execution.execute({ document, context: new RequestContext(store, run) });
      expect(answer.errors).toHaveLength(1);
    }
    expect(run).toHaveBeenCalledTimes(TIMES);
  });
});

describeWithNeo4j((emptyDatabase) => {
  const folder = temporaryFolder();
  let schema: GraphQLSchema;
  let engines: readonly GraphStore[] = [];

  beforeAll(async () => {
    engines = [openSqliteStore(join(folder, 'graph.sqlite')), openNeo4jStore(await emptyDatabase())];
    for (const store of engines) await store.load(lawGraph({ articles: 30, states: 3 }), 'digest');
    schema = buildApiSchema();
  }, 180_000);

  afterAll(async () => {
    for (const store of engines) await store.close();
    removeFolder(folder);
  });

  test.each([...QUERIES, ...FAILING])(
    'both engines give the same answer, however often it is asked: %s',
    async (_what, query) => {
      const answers = await Promise.all(engines.map((store) => answersTo(schema, store, query)));
      expect(new Set(answers.flat()).size).toBe(1);
    },
  );
});

function documentOf(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return document;
}

/** The answers to the query when it is asked again and again. */
async function answersTo(
  schema: GraphQLSchema,
  store: GraphStore,
  query: string | DocumentNode,
  variables: Record<string, unknown> = VARIABLES,
): Promise<string[]> {
  const execution = new QueryExecution(schema);
  const document = typeof query === 'string' ? documentOf(schema, query) : query;
  const answers: string[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const answer = await execution.execute({ document, variables, context: new RequestContext(store) });
    answers.push(JSON.stringify(answer));
  }
  return answers;
}
