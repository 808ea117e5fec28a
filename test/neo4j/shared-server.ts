import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { isFirst } from './is-first';
import { startNeo4j, type StartedServer } from './server';
import { SHORT_LIVED } from './short-lived';

/**
 * Graphs come and go, and statements stay the same: each is planned once, however much a graph holds, and however long
 * a list is that it is given.
 */
const KEPT_PLANS = { 'dbms.cypher.min_replan_interval': '1h', 'internal.cypher.use_parameter_size': 'false' };

/**
 * The server whose data lie in this folder, which lives as long as the run: whoever asks first starts it, and others
 * wait for it.
 */
export async function sharedServer(folder: string): Promise<Neo4jSettings> {
  const file = join(folder, 'server.json');
  const starting = join(folder, 'starting');
  mkdirSync(folder, { recursive: true });
  while (!existsSync(file)) {
    if (isFirst(starting)) await start(folder, file).finally(() => rmSync(starting, { force: true }));
    else await sleep(100);
  }
  return (JSON.parse(readFileSync(file, 'utf8')) as StartedServer).settings;
}

async function start(folder: string, file: string): Promise<void> {
  if (existsSync(file)) return;
  const owner = Number(process.env['LEXGRAPH_TEST_NEO4J_OWNER']);
  const server = await startNeo4j({ folder, owner, java: SHORT_LIVED, settings: KEPT_PLANS });
  writeFileSync(`${file}.new`, JSON.stringify(server));
  renameSync(`${file}.new`, file);
}
