import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { driverFor } from './driver-for';
import { startNeo4j, type StartedServer } from './server';

/** Who puts this constraint into a database allows tests to remove all that is in it. */
const MARKER = 'lexgraph_test_database';

const LONGEST_WAIT = 20 * 60_000;

/** Gives an empty database. It is this test file's alone until its tests are over. */
export type EmptyDatabase = () => Promise<Neo4jSettings>;

/**
 * Tests that need a Neo4j: one server for the whole run, started when first needed; or the database in `TEST_NEO4J_URI`, which must hold
 * our marker. Skipped where there is neither, unless `LEXGRAPH_REQUIRE_NEO4J` is set.
 */
export function describeWithNeo4j(body: (emptyDatabase: EmptyDatabase) => void): void {
  const lack = process.env['LEXGRAPH_TEST_NEO4J_LACK'];
  if (lack && process.env['LEXGRAPH_REQUIRE_NEO4J']) throw new Error(`Tests on Neo4j must run here, but ${lack}.`);
  if (lack) {
    describe.skip(`(${lack})`, () => body(() => Promise.reject(new Error(lack))));
    return;
  }
  describe('on Neo4j', () => {
    let settings: Neo4jSettings;
    beforeAll(async () => {
      await takeTurn();
      settings = process.env['TEST_NEO4J_URI'] ? await givenDatabase(process.env['TEST_NEO4J_URI']) : await ownServer();
    }, LONGEST_WAIT);
    afterAll(() => rmSync(turnFile(), { force: true }));
    body(async () => {
      await empty(settings);
      return settings;
    });
  });
}

/** Test files that run side by side use the one database one after the other. */
async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      writeFileSync(turnFile(), String(process.pid), { flag: 'wx' });
      return;
    } catch {
      await sleep(100);
    }
  }
}

function turnFile(): string {
  return inFolder('turn');
}

async function ownServer(): Promise<Neo4jSettings> {
  const file = inFolder('server.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as StartedServer).settings;
  const server = await startNeo4j({ folder: inFolder('.'), owner: Number(process.env['LEXGRAPH_TEST_NEO4J_OWNER']) });
  writeFileSync(file, JSON.stringify(server));
  return server.settings;
}

async function givenDatabase(uri: string): Promise<Neo4jSettings> {
  const { TEST_NEO4J_DATABASE, TEST_NEO4J_USERNAME, TEST_NEO4J_PASSWORD } = process.env;
  const credentials = { username: TEST_NEO4J_USERNAME || 'neo4j', password: TEST_NEO4J_PASSWORD ?? '' };
  const settings = { uri, database: TEST_NEO4J_DATABASE || 'neo4j', credentials };
  const marked = await run(settings, `SHOW CONSTRAINTS YIELD name WHERE name = '${MARKER}' RETURN name`);
  if (marked === 1) return settings;
  throw new Error(
    `TEST_NEO4J_URI must name a database that tests may empty. To allow that, run in it: CREATE CONSTRAINT ${MARKER} FOR (node:LexgraphTest) REQUIRE node.id IS UNIQUE`,
  );
}

function inFolder(name: string): string {
  return join(process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] as string, name);
}

async function empty(settings: Neo4jSettings): Promise<void> {
  await run(settings, 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
}

/** Runs the statement as it is, and gives the number of its rows. */
async function run(settings: Neo4jSettings, statement: string): Promise<number> {
  const driver = driverFor(settings);
  try {
    const session = driver.session({ database: settings.database });
    const { records } = await session.run(statement);
    await session.close();
    return records.length;
  } finally {
    await driver.close();
  }
}
