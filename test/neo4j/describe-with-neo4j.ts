import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { givenDatabase } from './given-database';
import { runStatement } from './run-statement';
import { startNeo4j, type StartedServer } from './server';

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
      settings = (await givenDatabase(process.env)) ?? (await ownServer());
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

function inFolder(name: string): string {
  return join(process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] as string, name);
}

async function empty(settings: Neo4jSettings): Promise<void> {
  await runStatement(settings, 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
}
