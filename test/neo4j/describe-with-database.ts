import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { givenDatabase } from './given-database';
import { isFirst } from './is-first';
import { runStatement } from './run-statement';
import { sharedServer } from './shared-server';

const LONGEST_WAIT = 20 * 60_000;

/** Gives the database for the test file. */
export type GivesDatabase = () => Promise<Neo4jSettings>;

type Holding = 'NOTHING' | 'SEEDS';

/**
 * Tests that need a Neo4j: servers that the run starts when they are first asked for, one for each worker and one with
 * the project's own seeds for all; or the database in `TEST_NEO4J_URI`, which must hold our marker. Skipped where there
 * is neither, unless `LEXGRAPH_REQUIRE_NEO4J` is set.
 */
export function describeWithDatabase(holding: Holding, body: (database: GivesDatabase) => void): void {
  const lack = process.env['LEXGRAPH_TEST_NEO4J_LACK'];
  if (lack && process.env['LEXGRAPH_REQUIRE_NEO4J']) throw new Error(`Tests on Neo4j must run here, but ${lack}.`);
  if (lack) {
    describe.skip(`(${lack})`, () => body(() => Promise.reject(new Error(lack))));
    return;
  }
  describe('on Neo4j', () => {
    if (process.env['TEST_NEO4J_URI']) useGiven(holding, body);
    else useServer(holding, body);
  });
}

function useServer(holding: Holding, body: (database: GivesDatabase) => void): void {
  let settings: Neo4jSettings;
  beforeAll(async () => {
    settings = await sharedServer(inFolder(holding === 'SEEDS' ? 'seeds' : worker()));
  }, LONGEST_WAIT);
  body(async () => {
    if (holding === 'NOTHING') await empty(settings);
    return settings;
  });
}

/**
 * The one database is used by test files that run side by side one after the other; seeds stay in it for the next file
 * that asks for them.
 */
function useGiven(holding: Holding, body: (database: GivesDatabase) => void): void {
  const turn = inFolder('turn');
  const holdsSeeds = inFolder('holds-seeds');
  let settings: Neo4jSettings;
  beforeAll(async () => {
    mkdirSync(inFolder('.'), { recursive: true });
    while (!isFirst(turn)) await sleep(100);
    settings = (await givenDatabase(process.env)) as Neo4jSettings;
  }, LONGEST_WAIT);
  afterAll(() => rmSync(turn, { force: true }));
  body(async () => {
    if (holding === 'NOTHING') rmSync(holdsSeeds, { force: true });
    if (!existsSync(holdsSeeds)) await empty(settings);
    if (holding === 'SEEDS') writeFileSync(holdsSeeds, '');
    return settings;
  });
}

function worker(): string {
  return `worker-${process.env['JEST_WORKER_ID'] ?? '1'}`;
}

function inFolder(name: string): string {
  return join(process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] as string, name);
}

async function empty(settings: Neo4jSettings): Promise<void> {
  await runStatement(settings, 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
}
