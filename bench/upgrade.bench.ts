import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../src/api/graphiql/main-question';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { Program } from '../test/main/program';
import { withNeo4j } from './neo4j-server';
import { SMOKE, tellMachine } from './timing';

const COMMAND = resolve(__dirname, '../dist/cli/main.js');
const CLIENTS = SMOKE ? 2 : 8;
/** How long is asked before, between and after the steps, in milliseconds. */
const PAUSE = SMOKE ? 500 : 5000;
const LOADED_WITHIN = 300_000;

type Environment = Readonly<Record<string, string>>;

/** What stands before the servers, as a proxy does, and leads each new connection to one of them. */
class Proxy {
  private port = 0;
  private readonly server = createServer((client) => {
    const server = connect(this.port, '127.0.0.1');
    client.on('error', () => server.destroy()).pipe(server);
    server.on('error', () => client.destroy()).pipe(client);
  });

  async listen(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  leadTo({ address }: Program): void {
    this.port = Number(new URL(address).port);
  }

  close(): void {
    this.server.close();
  }
}

/** Clients that ask the main question on changing dates, again and again. */
class Asking {
  answers = 0;
  longest = 0;
  readonly versions = new Set<string>();
  readonly failures: Record<string, number> = {};
  private isOver = false;
  private number = 0;
  private readonly clients: Promise<void>[];

  constructor(private readonly address: string) {
    this.clients = Array.from({ length: CLIENTS }, () => this.ask());
  }

  async end(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.clients);
  }

  tell(what: string): void {
    const failed = Object.entries(this.failures).map(([code, number]) => `${number} ${code}`);
    console.log(
      `    ${what}: ${this.answers} answers of ${this.versions.size} versions, failed: ${failed.join(', ') || 'none'}; the longest took ${(this.longest / 1000).toFixed(1)} s`,
    );
    [this.answers, this.longest] = [0, 0];
    this.versions.clear();
    for (const code of Object.keys(this.failures)) delete this.failures[code];
  }

  private async ask(): Promise<void> {
    while (!this.isOver) {
      const asOf = `20${String(10 + (this.number % 16))}-0${1 + (this.number % 9)}-01`;
      this.number += 1;
      const body = JSON.stringify({ query: MAIN_QUESTION, variables: { ...MAIN_QUESTION_VARIABLES, asOf } });
      const begun = performance.now();
      const told = await fetch(`${this.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body,
      }).then(
        async (response) => (await response.json()) as Told,
        (): Told => ({ errors: [{ extensions: { code: 'no connection' } }] }),
      );
      this.longest = Math.max(this.longest, performance.now() - begun);
      this.take(told);
    }
  }

  private take({ errors, extensions }: Told): void {
    const code = errors?.[0]?.extensions.code;
    if (code !== undefined) this.failures[code] = (this.failures[code] ?? 0) + 1;
    else this.answers += 1;
    if (extensions?.data) this.versions.add(extensions.data.version);
  }
}

interface Told {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly data?: { readonly version: string } };
}

/** A copy of the project’s seeds in which the names of one file say which copy it is. */
function seedsOf(folder: string, copy: string): string {
  const seeds = join(folder, copy, 'seeds');
  cpSync(resolve(__dirname, '../seeds'), seeds, { recursive: true });
  const file = join(seeds, 'states.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^( *name: [^"'\n]+)$/gm, `$1 ${copy}`));
  return seeds;
}

async function upgrade(folder: string, first: Environment, second: Environment): Promise<void> {
  const common = { COST_A_MINUTE: '0', CACHE_MB: '0' };
  const [old, changed, next] = ['one', 'two', 'three'].map((copy) => seedsOf(folder, copy)) as [string, string, string];
  const before = { ...common, ...first, LEXGRAPH_SEEDS: old, LEXGRAPH_STORE: join(folder, 'one.sqlite') };
  const running = Program.start(folder, before);
  await running.greeted(LOADED_WITHIN);
  const proxy = new Proxy();
  proxy.leadTo(running);
  const asking = new Asking(await proxy.listen());
  await wait(PAUSE);
  asking.tell('before');
  const load = spawn(process.execPath, [COMMAND, 'seed'], {
    env: { ...process.env, ...before, LEXGRAPH_SEEDS: changed },
    stdio: 'ignore',
  });
  const [status] = (await once(load, 'close')) as [number];
  await wait(PAUSE);
  asking.tell(`a load into the graph that is served (it ended with ${status})`);
  const beside = { ...common, ...second, LEXGRAPH_SEEDS: next, LEXGRAPH_STORE: join(folder, 'two.sqlite') };
  const other = Program.start(folder, beside);
  await other.greeted(LOADED_WITHIN);
  asking.tell('while the next server loads a graph of its own');
  proxy.leadTo(other);
  await wait(PAUSE);
  running.signal('SIGTERM');
  await running.ended();
  await wait(PAUSE);
  asking.tell('led to it, and the first one ended');
  await asking.end();
  proxy.close();
  await other.stop();
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  await work(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function main(): Promise<void> {
  tellMachine();
  const only = process.argv.find((argument) => argument.startsWith('--engine='))?.slice('--engine='.length);
  const embedded = { NEO4J_URI: '' };
  if (only !== 'neo4j') console.log('  SQLite');
  if (only !== 'neo4j') await inFolder((folder) => upgrade(folder, embedded, embedded));
  if (only === 'sqlite') return;
  console.log('  Neo4j, each graph in a server of its own');
  await withNeo4j((one) =>
    withNeo4j((two) => inFolder((folder) => upgrade(folder, environmentOf(one), environmentOf(two)))),
  );
}

function environmentOf({ uri, credentials }: Neo4jSettings): Environment {
  const { password } = credentials as { readonly password: string };
  return { NEO4J_URI: uri, NEO4J_PASSWORD: password };
}

void main();
