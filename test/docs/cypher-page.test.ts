import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { ConsoleAccess } from '../../src/api/console/console-access';
import { formatError } from '../../src/api/http/format-error';
import { RequestContext } from '../../src/api/reading/request-context';
import { loadSeeds } from '../../src/seeding/load-seeds';
import { openNeo4jConsole } from '../../src/store/neo4j/neo4j-console';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithSeedsOnNeo4j } from '../neo4j/describe-with-seeds-on-neo4j';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';

const PROJECT = join(__dirname, '../..');
const PAGE = readFileSync(join(PROJECT, 'docs/api/cypher.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^```graphql neo4j\n([^]*?)^```\n[^`]*?^```json\n([^]*?)^```$/gm)];

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  test('the page on Cypher shows the answers that Neo4j gives', async () => {
    const settings = await databaseForSeeds();
    const store = openNeo4jStore(settings);
    const researchers = openNeo4jConsole(settings);
    try {
      await loadSeeds(PROJECT_SEEDS, store);
      const access = new ConsoleAccess(researchers, { researcherTokens: [], isOpenToAll: true });
      const schema = buildApiSchema();
      expect(EXAMPLES.length).toBeGreaterThanOrEqual(3);
      for (const [, source = '', printed = ''] of EXAMPLES) {
        const contextValue = new RequestContext(store, access.for(undefined));
        const { data, errors } = await graphql({ schema, source, contextValue });
        const shown = errors?.map((error) => {
          const { message, extensions } = formatError(error.toJSON(), error, console.error);
          return { message, code: extensions?.['code'] };
        });
        expect(JSON.parse(JSON.stringify(shown ? { errors: shown } : data))).toEqual(JSON.parse(printed));
      }
    } finally {
      await researchers.close();
      await store.close();
    }
  }, 180_000);
});
