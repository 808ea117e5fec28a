import { join } from 'node:path';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../../src/api/graphiql/main-question';
import { RequestContext } from '../../src/api/reading/request-context';
import { hierarchyOf } from '../../src/questions/coverage/hierarchy-of';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { noted } from '../noted-statements';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { lawGraph } from './law';

const TIMES = 5;

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
    'single nodes under several names, on several dates, one of them twice',
    `{ one: node(id: "un/charter@1990-01-01") { ...law } two: node(id: "un/charter", asOf: "2012-10-01") { ...law }
    three: node(id: "KAZ", asOf: "2012-10-01") { asOf ... on State { participatesIn { edges { holds node { id } } } } ... on Treaty { parts { edges { node { id } } } } }
    four: node(id: "un/charter", asOf: "2012-10-01") { id ... on Treaty { participants { edges { node { id name } } } } } }
    fragment law on LegalNode { asOf ... on Treaty { parts(first: 2) { edges { node { id ... on Provision { imposes { edges { node { id } } } } } } } } }`,
  ],
  [
    'a fragment at the node and two levels below it again',
    `{ node(id: "un/charter", asOf: "2012-10-01") { ...law ... on Treaty { participants { edges { node { participatesIn { edges { node { id ...law } } } } } } } } }
    fragment law on Treaty { parts(first: 2) { edges { node { id name } } } }`,
  ],
  [
    'several nodes on several dates',
    `{ nodes(ids: ["un/charter@1980-01-01", "KAZ@2012-10-01", "un/charter@2012-10-01"]) { asOf
    ... on Treaty { participants { edges { node { id } } } } ... on State { participatesIn { edges { node { id } } } } } }`,
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
  [
    'an unknown id among single nodes',
    '{ one: node(id: "KAZ") { id } two: node(id: "un/chartr") { id ... on Treaty { parts { edges { node { id } } } } } }',
  ],
  [
    'an unknown id among nodes with relations',
    '{ nodes(ids: ["un/charter", "nowhere"], asOf: "2012-10-01") { id ... on Treaty { parts { edges { node { id } } } } } }',
  ],
  ['a date that is not that of the key', '{ node(id: "KAZ@2012-10-01", asOf: "2012-10-02") { id } }'],
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

/** What was asked of a store, and what came. */
interface Asked {
  readonly answer: string;
  /** How often each ran: what is read at the same time may come in any order. */
  readonly statements: Readonly<Record<string, number>>;
}

describe('a query that is asked again', () => {
  const folder = temporaryFolder();
  const statements: string[] = [];
  const store = openSqliteStore(join(folder, 'graph.sqlite'), { aroundStatement: noted(statements) });
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = buildApiSchema();
    await store.load(lawGraph({ articles: 200, states: 3 }), 'digest');
    // The groups of a graph are read at the first question about one, its words at the first search, the gaps of an
    // obligation when they are asked for first, and kept.
    await hierarchyOf(store);
    for (const source of ['{ search(text: "article") { totalCount } }', MAIN_QUESTION])
      await execute({
        schema,
        document: parse(source),
        variableValues: MAIN_QUESTION_VARIABLES,
        contextValue: new RequestContext(store),
      });
  });

  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  test.each([...QUERIES, ...FAILING])('gets the same answer by the same statements: %s', async (_what, query) => {
    const [first, ...again] = await askedTimes(schema, store, query, statements);
    expect(again).toEqual(Array(TIMES - 1).fill(first));
  });

  test.each(QUERIES)('gets one without an error: %s', async (_what, query) => {
    const [first] = await askedTimes(schema, store, query, statements);
    expect(JSON.parse(first?.answer ?? '')).not.toHaveProperty('errors');
  });

  test.each(FAILING)('gets one with an error: %s', async (_what, query) => {
    const [first] = await askedTimes(schema, store, query, statements);
    expect(JSON.parse(first?.answer ?? '')).toHaveProperty('errors');
  });
});

/** What Neo4j is asked for the node and up to three levels below it. */
const AT_ONCE: readonly [string, string][] = [
  [
    'a node and three levels below it',
    TREATY(
      `parts { edges { node { id ... on Provision { imposes { edges { node { id protects { edges { node { id } } } } } } } } } }`,
    ),
  ],
  ['a node and its relation', TREATY('participants { edges { node { id name } } }')],
  ['a node of another kind', '{ node(id: "KAZ") { id ... on Treaty { parts { edges { node { id } } } } } }'],
  [
    'several nodes',
    `{ one: node(id: "KAZ") { ... on State { participatesIn { edges { node { id } } } } } two: node(id: "un/charter@2012-10-01") { ... on Treaty { parts { edges { node { id } } } } }
    nodes(ids: ["KAZ", "un/charter"], asOf: "2012-10-01") { ... on Treaty { participants { edges { node { id } } } } } }`,
  ],
];

describeWithNeo4j((emptyDatabase) => {
  const folder = temporaryFolder();
  const statements: string[] = [];
  let schema: GraphQLSchema;
  let engines: readonly GraphStore[] = [];

  beforeAll(async () => {
    const aroundStatement = noted(statements);
    engines = [
      openSqliteStore(join(folder, 'graph.sqlite')),
      openNeo4jStore(await emptyDatabase(), { aroundStatement }),
    ];
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
      const asked = await Promise.all(engines.map((store) => askedTimes(schema, store, query, [])));
      expect(new Set(asked.flat().map(({ answer }) => answer)).size).toBe(1);
    },
  );

  test.each(AT_ONCE)('Neo4j is asked once for %s', async (_what, query) => {
    const [sqlite, neo4j] = engines as [GraphStore, GraphStore];
    const [there] = await askedTimes(schema, sqlite, query, []);
    const [here] = await askedTimes(schema, neo4j, query, statements);
    expect(here).toEqual({ answer: there?.answer, statements: { 'reading/related-ahead': 1 } });
    expect(JSON.parse(here?.answer ?? '')).not.toHaveProperty('errors');
  });

  test('Neo4j is asked for the node alone where nothing is selected below it', async () => {
    const [asked] = await askedTimes(schema, engines[1] as GraphStore, '{ node(id: "KAZ") { id name } }', statements);
    expect(asked?.statements).toEqual({ 'reading/nodes': 1 });
  });
});

/** What comes when the query is asked again and again. */
async function askedTimes(
  schema: GraphQLSchema,
  store: GraphStore,
  query: string,
  statements: string[],
): Promise<Asked[]> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const asked: Asked[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    statements.length = 0;
    const contextValue = new RequestContext(store);
    const answer = await execute({ schema, document, variableValues: VARIABLES, contextValue });
    asked.push({ answer: JSON.stringify(answer), statements: countsOf(statements) });
  }
  return asked;
}

/**
 * Single nodes that several parts of a query wait for: whether two of them are read together depends on which of the
 * other reads ends first.
 */
const GATHERED_IN_TIME = 'nodes';

/** Records that were read are kept, and not read again. */
const READS_RECORDS = /-by-row$/;

function countsOf(statements: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of statements.filter((each) => !READS_RECORDS.test(each)).sort())
    counts[name] = name === GATHERED_IN_TIME ? 1 : (counts[name] ?? 0) + 1;
  return counts;
}
