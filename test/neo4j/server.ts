import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { neo4jClassPath } from './jars';

/** A Neo4j server of the tests' own, which ends with the process that is named as its owner. */
export interface StartedServer {
  readonly pid: number;
  readonly settings: Neo4jSettings;
}

interface ServerOptions {
  /** Where its data and logs lie. */
  readonly folder: string;
  /** The process with whose end it ends. */
  readonly owner: number;
  /** Any free one, unless given. */
  readonly port?: number;
}

const HEAP = '1g';
const LONGEST_START = 90_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];
const PASSWORD = 'only-for-tests';

/** Starts a server with the settings that docs/neo4j.md gives; a second start in the same folder finds the same data. */
export async function startNeo4j({ folder, owner, port }: ServerOptions): Promise<StartedServer> {
  const classPath = neo4jClassPath();
  const bolt = port ?? (await freePort());
  const configuration = join(folder, 'neo4j.conf');
  const log = join(folder, 'server.log');
  writeFileSync(configuration, configurationOf(bolt));
  rmSync(log, { force: true });
  const output = openSync(log, 'a');
  const opens = OPENED.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
  const args = [
    `-Xmx${HEAP}`,
    ...opens,
    '-cp',
    classPath,
    'Neo4jServer',
    join(folder, 'home'),
    configuration,
    String(owner),
  ];
  const env = { ...process.env, NEO4J_INITIAL_PASSWORD: PASSWORD };
  const child = spawn('java', args, { stdio: ['ignore', output, output], detached: true, env });
  closeSync(output);
  child.unref();
  await ready(log, () => child.exitCode !== null || child.signalCode !== null);
  const credentials = { username: 'neo4j', password: PASSWORD };
  return { pid: child.pid as number, settings: { uri: `bolt://127.0.0.1:${bolt}`, database: 'neo4j', credentials } };
}

function configurationOf(port: number): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
server.memory.pagecache.size=128m
db.memory.transaction.max=512m
db.transaction.timeout=60s
`;
}

async function ready(log: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + LONGEST_START;
  while (Date.now() < deadline && !hasEnded()) {
    if (/^READY$/m.test(readFileSync(log, 'utf8'))) return;
    await sleep(100);
  }
  throw new Error(`Neo4j did not start:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-4000) : ''}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
