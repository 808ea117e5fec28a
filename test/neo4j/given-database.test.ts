import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { describeWithNeo4j } from './describe-with-neo4j';
import { MARK, MARKER, givenDatabase } from './given-database';
import { runStatement } from './run-statement';

describeWithNeo4j((emptyDatabase) => {
  let settings: Neo4jSettings;
  let environment: NodeJS.ProcessEnv;

  beforeAll(async () => {
    settings = await emptyDatabase();
    const { username, password } = settings.credentials as { username: string; password: string };
    environment = {
      TEST_NEO4J_URI: settings.uri,
      TEST_NEO4J_DATABASE: settings.database,
      TEST_NEO4J_USERNAME: username,
      TEST_NEO4J_PASSWORD: password,
    };
    await unmark();
  });

  // Who gave the database had marked it.
  afterAll(() => (process.env['TEST_NEO4J_URI'] ? runStatement(settings, MARK) : unmark()));

  test('a database is used for tests when it is marked, and refused with what to do while it is not', async () => {
    await expect(givenDatabase(environment)).rejects.toThrow(`To allow that, run in it: ${MARK}`);
    await runStatement(settings, MARK);
    expect(await givenDatabase(environment)).toEqual(settings);
    await unmark();
  });

  test('the database of whoever runs the tests is none of theirs', async () => {
    expect(await givenDatabase({ NEO4J_URI: settings.uri, NEO4J_PASSWORD: 'x' })).toBeNull();
    expect(Object.keys(process.env).filter((name) => name.startsWith('NEO4J_'))).toEqual([]);
  });

  function unmark(): Promise<number> {
    return runStatement(settings, `DROP CONSTRAINT ${MARKER} IF EXISTS`);
  }
});
