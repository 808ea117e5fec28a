import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { RequestContext } from '../../src/api/reading/request-context';
import { graphModelPage } from '../../src/generate/graph-model-page';
import { seedSchema } from '../../src/generate/seed-schema';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { linked } from '../seeding/linked';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import type * as declared from './new-kind/declared';

// What a kind needs is its file and a line in src/model/kinds.ts. Here the lines stand beside that list: no other file
// of src/ knows of them.
jest.mock('../../src/model/kinds', () =>
  jest
    .requireActual<typeof declared>('./new-kind/declared')
    .withNewKinds(jest.requireActual<Parameters<typeof declared.withNewKinds>[0]>('../../src/model/kinds')),
);

const SEED = `
- document: doc/reports
  name: Law reports
  form: OTHER
- statute: kaz/code
  name: Labour code
  form: CODE
  inForceFrom: 1972-07-21
  cite: [doc/reports, 1]
  parts:
    - provision: /art-7
      name: Equal pay
      number: 7
      cite: [doc/reports, 7]
- courtDecision: kaz/supreme-court/1983-12
  name: Pay of migrant workers
  court: Supreme Court
  decidedOn: 1983-05-04
  citationNumber: No. 12/83
  cite: [doc/reports, 83]
  applies:
    - to: kaz/code/art-7
      holding: It covers those without a permit.
      cite: [doc/reports, 84]
- courtDecision: kaz/city-court/1991-3
  name: Wages withheld
  court: City Court
  decidedOn: 1991
  cite: [doc/reports, 91]
`;

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildApiSchema();
});

describe('on SQLite', () => {
  const folder = temporaryFolder();
  afterAll(() => removeFolder(folder));
  describeNewKind(() => Promise.resolve(openSqliteStore(join(folder, 'graph.sqlite'))));
});

describeWithNeo4j((emptyDatabase) => {
  describeNewKind(async () => openNeo4jStore(await emptyDatabase()));
});

/** A kind of node and a kind of edge, each declared in one file, are all that the others are. */
function describeNewKind(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.load(linked({ name: 'decisions.yaml', source: SEED }), 'decisions');
  });
  afterAll(() => store.close());

  const answer = async (source: string): Promise<unknown> => {
    const { data, errors } = await graphql({ schema, source, contextValue: new RequestContext(store) });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return JSON.parse(JSON.stringify(data));
  };

  test.each([
    ['1950-01-01', 'NO'],
    ['1983-05-03', 'NO'],
    ['1983-05-04', 'YES'],
    ['1983-05-05', 'NO'],
    ['2026-01-01', 'NO'],
  ])('a decision of 1983-05-04 holds on %s: %s', async (asOf, holds) => {
    const source = `{ node(id: "kaz/supreme-court/1983-12", asOf: "${asOf}") { ... on CourtDecision { holds } } }`;
    expect(await answer(source)).toEqual({ node: { holds } });
  });

  test('a decision of some day of 1991 may have been on each', async () => {
    const source = `{ courtDecisions(asOf: "1991-06-01", orderBy: [DECIDED_ON_ASC]) { totalCount edges { node { id holds } } } }`;
    expect(await answer(source)).toEqual({
      courtDecisions: {
        totalCount: 2,
        edges: [
          { node: { id: 'kaz/supreme-court/1983-12', holds: 'NO' } },
          { node: { id: 'kaz/city-court/1991-3', holds: 'UNKNOWN' } },
        ],
      },
    });
  });

  test('it is found by the number by which it is cited', async () => {
    const source = `{ search(text: "12/83") { edges { node { id ... on CourtDecision { citationNumber } } } } }`;
    const found = { id: 'kaz/supreme-court/1983-12', citationNumber: 'No. 12/83' };
    expect(await answer(source)).toEqual({ search: { edges: [{ node: found }] } });
  });

  test('it is filtered by what it declares, and by what it applies', async () => {
    const ids = (filter: string) => answer(`{ courtDecisions(filter: ${filter}) { edges { node { id } } } }`);
    const first = { courtDecisions: { edges: [{ node: { id: 'kaz/supreme-court/1983-12' } }] } };
    expect(await ids('{ decidedOn: { to: "1985" } }')).toEqual(first);
    expect(await ids('{ court: { equals: "Supreme Court" } }')).toEqual(first);
    expect(await ids('{ applies: { some: { node: { number: { equals: "7" } } } } }')).toEqual(first);
    expect(await ids('{ applies: { none: {} }, court: { startsWith: "Supreme" } }')).toEqual({
      courtDecisions: { edges: [] },
    });
  });

  test('what it applies is read forward and back, after the day as well', async () => {
    const source = `{
      node(id: "kaz/code/art-7", asOf: "2020-01-01") { ... on Provision { appliedBy { edges { holding holds node { court } } } } }
    }`;
    expect(await answer(source)).toEqual({
      node: {
        appliedBy: {
          edges: [{ holding: 'It covers those without a permit.', holds: 'YES', node: { court: 'Supreme Court' } }],
        },
      },
    });
  });

  test('it stands in timelines, its own and that of what it applies', async () => {
    const told = (of: string) => answer(`{ timeline(of: "${of}") { edges { node { date title via } } } }`);
    const decided = { date: '1983-05-04', title: 'Decided: Pay of migrant workers' };
    expect(await told('kaz/supreme-court/1983-12')).toEqual({
      timeline: { edges: [{ node: { ...decided, via: [] } }] },
    });
    expect(await told('kaz/code/art-7')).toMatchObject({
      timeline: { edges: [{ node: { ...decided, via: ['appliedBy'] } }] },
    });
  });
}

test('a seed of it is checked as those of other kinds are', () => {
  const wrong = SEED.replace('decidedOn: 1983-05-04', 'decidedOn: 1983-02-30').replace('  court: City Court\n', '');
  const load = () => linked({ name: 'decisions.yaml', source: wrong });
  expect(load).toThrow('"decidedOn" names a day that does not exist');
  expect(load).toThrow('lacks "court"');
  expect(JSON.stringify(seedSchema())).toContain('"courtDecision"');
});

test('the page of the graph’s model shows it', () => {
  expect(graphModelPage()).toContain('### CourtDecision\n\nA decision of a court.');
  expect(graphModelPage()).toContain('### APPLIES\n\nDecides by. (CourtDecision) → (Provision).');
});
