import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import express from 'express';
import { Program } from '../test/main/program';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../src/api/graphiql/main-question';
import { SMOKE, tellMachine } from './timing';

const CLIENTS = 8;
const ROUNDS = SMOKE ? 1 : 5;
const ROUND = SMOKE ? 300 : 3_000;

const FEW = `query Few($group: ID!, $state: ID!, $asOf: Date) {
  obligationsCovering(group: $group, state: $state, asOf: $asOf, first: 5) {
    totalCount edges { node { obligation { id } standing standingReason } }
  }
}`;

/** As `npm run bench` runs this file. */
const REQUIRE_TYPESCRIPT = ['--require', resolve(__dirname, '../scripts/lib/require-typescript.cjs')];

interface Target {
  readonly address: string;
  readonly body: string;
}

/** What a request looks like on the wire: writing it anew each time would keep the client busier than the server. */
function wireOf({ address, body }: Target): Buffer {
  const { host, pathname } = new URL(address);
  const headers = ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, `host: ${host}`];
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * Requests a second, each client asking again as soon as it was answered, for a while. Answers are as long as the
 * first.
 */
async function rate(target: Target, duration: number): Promise<number> {
  const wire = wireOf(target);
  const { hostname, port } = new URL(target.address);
  const ends = performance.now() + duration;
  const client = () =>
    new Promise<number>((done, fail) => {
      const socket = connect(Number(port), hostname, () => socket.write(wire)).setNoDelay(true);
      let [answered, length, received] = [0, 0, 0];
      let head = '';
      socket.on('error', fail).on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (length === 0) {
          head += chunk.toString('latin1');
          length = lengthOf(head);
        }
        if (length === 0 || received < length) return;
        [received, answered] = [received - length, answered + 1];
        if (performance.now() < ends) return void socket.write(wire);
        socket.destroy();
        done(answered);
      });
    });
  const begun = performance.now();
  const answered = await Promise.all(Array.from({ length: CLIENTS }, client));
  return (answered.reduce((sum, each) => sum + each) * 1000) / (performance.now() - begun);
}

/** Bytes of the whole answer; 0 while its head has not come whole. */
function lengthOf(head: string): number {
  const end = head.indexOf('\r\n\r\n');
  if (end === -1) return 0;
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(head.slice(0, end));
  return end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1]);
}

/** An Express route that hands out the same text, in a process of its own as ours is. */
function serveTexts(texts: Readonly<Record<string, string>>): void {
  const app = express();
  app.disable('etag');
  app.use(express.json());
  for (const [path, text] of Object.entries(texts))
    app.post(path, (_request, response) => void response.type('application/json').send(text));
  const server = createServer(app).listen(0, '127.0.0.1', () =>
    parentPort?.postMessage((server.address() as AddressInfo).port),
  );
}

const QUESTIONS = { 'main question, 50 rows': MAIN_QUESTION, 'five rows, few fields': FEW };

/** Medians of the rates of the targets, measured in turn. */
async function compare<Name extends string>(targets: Readonly<Record<Name, Target>>): Promise<Record<Name, number>> {
  const rates = Object.fromEntries(Object.keys(targets).map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of Object.keys(targets) as Name[]) {
      const measured = await rate(targets[name], ROUND);
      if (round > 0) rates[name].push(measured);
    }
  const median = (values: number[]) =>
    [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return Object.fromEntries(Object.entries<number[]>(rates).map(([name, each]) => [name, median(each)])) as Record<
    Name,
    number
  >;
}

async function measure(name: string, query: string, kept: Program, unkept: Program): Promise<void> {
  const body = JSON.stringify({ query, variables: MAIN_QUESTION_VARIABLES });
  const headers = { 'content-type': 'application/json' };
  const text = await (await fetch(`${kept.address}/graphql`, { method: 'POST', headers, body })).text();
  const worker = new Worker(__filename, { workerData: { '/same': text }, execArgv: REQUIRE_TYPESCRIPT });
  const port = await new Promise<number>((done) => worker.once('message', done));
  const { hot, route, cold } = await compare({
    hot: { address: `${kept.address}/graphql`, body },
    route: { address: `http://127.0.0.1:${port}/same`, body },
    cold: { address: `${unkept.address}/graphql`, body },
  });
  await worker.terminate();
  console.log(`  ${name} (${(text.length / 1024).toFixed(0)} KB), ${CLIENTS} clients, answers a second:`);
  console.log(
    `    kept ${hot.toFixed(0)}, Express route ${route.toFixed(0)}: ${(hot / route).toFixed(2)}x (target 0.8x)`,
  );
  console.log(`    nothing kept (CACHE_MB=0) ${cold.toFixed(0)}: kept answers are ${(hot / cold).toFixed(0)}x as many`);
}

async function main(): Promise<void> {
  tellMachine();
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'lexgraph-bench-')));
  const common = { LEXGRAPH_SEEDS: resolve(__dirname, '../seeds'), COST_A_MINUTE: '0' };
  const [kept, unkept] = ['64', '0'].map((CACHE_MB, place) =>
    Program.start(folders[place] ?? '', { ...common, CACHE_MB }),
  ) as [Program, Program];
  for (const program of [kept, unkept]) await program.greeted(120_000);
  for (const [name, query] of Object.entries(QUESTIONS)) await measure(name, query, kept, unkept);
  for (const program of [kept, unkept]) await program.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

if (isMainThread) void main();
else serveTexts(workerData as Record<string, string>);
