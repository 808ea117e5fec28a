import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { runStatement } from './run-statement';

/** Who puts this constraint into a database allows tests to remove all that is in it. */
export const MARKER = 'lexgraph_test_database';

export const MARK = `CREATE CONSTRAINT ${MARKER} FOR (node:LexgraphTest) REQUIRE node.id IS UNIQUE`;

/**
 * The database that `TEST_NEO4J_URI` names, with `TEST_NEO4J_USERNAME`, `TEST_NEO4J_PASSWORD` and
 * `TEST_NEO4J_DATABASE`; null where it is unset. Rejects where the database does not hold the marker.
 */
export async function givenDatabase(environment: NodeJS.ProcessEnv): Promise<Neo4jSettings | null> {
  const { TEST_NEO4J_URI, TEST_NEO4J_DATABASE, TEST_NEO4J_USERNAME, TEST_NEO4J_PASSWORD } = environment;
  if (!TEST_NEO4J_URI) return null;
  const credentials = { username: TEST_NEO4J_USERNAME || 'neo4j', password: TEST_NEO4J_PASSWORD ?? '' };
  const settings = { uri: TEST_NEO4J_URI, database: TEST_NEO4J_DATABASE || 'neo4j', credentials };
  const marked = await runStatement(settings, `SHOW CONSTRAINTS YIELD name WHERE name = '${MARKER}' RETURN name`);
  if (marked === 1) return settings;
  throw new Error(`TEST_NEO4J_URI must name a database that tests may empty. To allow that, run in it: ${MARK}`);
}
