import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { givenDatabase } from './given-database';
import { runStatement } from './run-statement';
import { startNeo4j, type StartedServer } from './server';

const LONGEST_WAIT = 20 * 60_000;
/** A server that lives for minutes does not live to see what Java's second compiler takes, nor what more threads for garbage would save. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Gives the database, which is this test file's alone until its tests are over. */
export type GivesDatabase = () => Promise<Neo4jSettings>;

/**
 * Tests that need a Neo4j: a server for each worker of the run, started when first needed; or the database in `TEST_NEO4J_URI`, which must hold
 * our marker. Skipped where there is neither, unless `LEXGRAPH_REQUIRE_NEO4J` is set.
 *
 * The body is given two ways to the database: empty; or for the project's own seeds, which may be there already, and which nothing but
 * `loadSeeds` may change: a load of them takes long.
 */
export function describeWithNeo4j(body: (emptyDatabase: GivesDatabase, databaseForSeeds: GivesDatabase) => void): void {
  const lack = process.env['LEXGRAPH_TEST_NEO4J_LACK'];
  if (lack && process.env['LEXGRAPH_REQUIRE_NEO4J']) throw new Error(`Tests on Neo4j must run here, but ${lack}.`);
  if (lack) {
    const reject = () => Promise.reject(new Error(lack));
    describe.skip(`(${lack})`, () => body(reject, reject));
    return;
  }
  describe('on Neo4j', () => {
    let settings: Neo4jSettings;
    beforeAll(async () => {
      mkdirSync(ownFolder(), { recursive: true });
      if (process.env['TEST_NEO4J_URI']) await takeTurn();
      settings = (await givenDatabase(process.env)) ?? (await ownServer());
    }, LONGEST_WAIT);
    afterAll(() => rmSync(inFolder('turn'), { force: true }));
    const emptyDatabase = async () => {
      rmSync(inFolder('holds-seeds'), { force: true });
      await empty(settings);
      return settings;
    };
    const databaseForSeeds = async () => {
      if (!existsSync(inFolder('holds-seeds'))) await empty(settings);
      writeFileSync(inFolder('holds-seeds'), '');
      return settings;
    };
    body(emptyDatabase, databaseForSeeds);
  });
}

/** Test files that run side by side use the one database that was given one after the other. */
async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      writeFileSync(inFolder('turn'), String(process.pid), { flag: 'wx' });
      return;
    } catch {
      await sleep(100);
    }
  }
}

async function ownServer(): Promise<Neo4jSettings> {
  const file = inFolder('server.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as StartedServer).settings;
  const owner = Number(process.env['LEXGRAPH_TEST_NEO4J_OWNER']);
  const server = await startNeo4j({ folder: ownFolder(), owner, java: SHORT_LIVED });
  writeFileSync(file, JSON.stringify(server));
  return server.settings;
}

/** That of the worker, or of the database that all use. */
function ownFolder(): string {
  const name = process.env['TEST_NEO4J_URI'] ? 'given' : `worker-${process.env['JEST_WORKER_ID'] ?? '1'}`;
  return join(process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] as string, name);
}

function inFolder(name: string): string {
  return join(ownFolder(), name);
}

async function empty(settings: Neo4jSettings): Promise<void> {
  await runStatement(settings, 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
}
