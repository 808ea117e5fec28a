import 'reflect-metadata';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../../src/api/main-question';
import { RequestContext } from '../../src/api/request-context';
import { loadSeeds } from '../../src/seeding/load-seeds';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const SEEDS = join(__dirname, '../../seeds');

/** The main question page by page, with the cursor of each row. */
const PAGED = MAIN_QUESTION.replace('$asOf: Date)', '$asOf: Date, $after: String)')
  .replace('first: 50)', 'first: 50, after: $after)')
  .replace('edges {', 'edges { cursor');

const search = (text: string, { kinds = 'null', first = 20 } = {}) => `query Search($after: String) {
  search(text: ${JSON.stringify(text)}, kinds: ${kinds}, first: ${first}, after: $after, asOf: "2012-10-01") {
    totalCount didYouMean facets { kind count } pageInfo { hasNextPage endCursor }
    edges { cursor rank matchedIn match snippet { text isMatch } node { id name } }
  }
}`;

const PARTICIPATIONS = `query Participations($after: String) {
  participations(state: "KAZ", asOf: "2012-10-01", first: 20, after: $after) {
    totalCount edges { cursor node { instrument { id } status } } pageInfo { hasNextPage endCursor }
  }
}`;

describeWithNeo4j((emptyDatabase) => {
  const folder = temporaryFolder();
  let schema: GraphQLSchema;
  let engines: readonly [GraphStore, GraphStore];

  beforeAll(async () => {
    engines = [openSqliteStore(join(folder, 'graph.sqlite')), openNeo4jStore(await emptyDatabase())];
    for (const store of engines) await loadSeeds(SEEDS, store);
    schema = buildApiSchema();
  }, 180_000);

  afterAll(async () => {
    for (const store of engines) await store.close();
    removeFolder(folder);
  });

  test.each([
    ['the main question', 'obligationsCovering', PAGED],
    ['a search', 'search', search('child labour')],
    ['a search with typing errors', 'search', search('labuor migrnats')],
    ['a search in Russian', 'search', search('детей', { first: 2 })],
    ['a search of some kinds', 'search', search('kazakhstan', { kinds: '["Actor", "Finding", "Document"]' })],
    ['participations', 'participations', PARTICIPATIONS],
  ])(
    'both engines give the same answer to %s, byte for byte, on every page, cursors included',
    async (_what, field, source) => {
      const [embedded, server] = await Promise.all(engines.map((store) => allPages(store, field, source)));
      expect(embedded?.length).toBeGreaterThan(1);
      expect(server).toEqual(embedded);
    },
    60_000,
  );

  async function allPages(store: GraphStore, field: string, source: string): Promise<string[]> {
    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const variableValues = { ...MAIN_QUESTION_VARIABLES, after };
      const answer = await graphql({ schema, source, variableValues, contextValue: new RequestContext(store) });
      expect(answer.errors).toBeUndefined();
      pages.push(JSON.stringify(answer));
      const connection = answer.data?.[field] as { pageInfo: { hasNextPage: boolean; endCursor: string } };
      if (!connection.pageInfo.hasNextPage) return pages;
      after = connection.pageInfo.endCursor;
    }
  }
});
