import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MAIN_QUESTION } from '../src/api/graphiql/main-question';
import { ATTACKS } from '../test/api/hostile/attacks';
import { Program } from '../test/main/program';
import { SMOKE, tellMachine } from './timing';

const STAGE = SMOKE ? 200 : 10_000;
const STAGES = SMOKE ? 2 : 10;
const CLIENTS = 8;
/** The most that memory may have grown since the first stage. */
const TARGET = 1.1;
/** One request in so many is an attack, so that the first stage holds all of them. */
const HOSTILE = 100;
/** The heap that Node takes where the container may have a gigabyte. */
const HEAP = '--max-old-space-size=549';
const COLLECTS = `--require=${resolve(__dirname, 'collect-on-signal.cjs')}`;
/** So small that it is full in the first stage. */
const CACHE_MB = '8';
/** How long the process is left alone before it is measured, in milliseconds. */
const REST = 5000;

const FEW = `query Few($day: Date) { obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: $day, first: 3) {
  totalCount edges { node { obligation { id } standing standingReason } } } }`;
const NODE = (alias: string) =>
  `query Thing($id: ID!, $day: Date) { ${alias}: node(id: $id, asOf: $day) { id ... on LegalNode { name } } }`;
const SEARCH =
  'query($text: String!) { search(text: $text, first: 5) { totalCount didYouMean edges { node { node { id } } } } }';
const COLLECTION =
  'query($text: String!) { obligations(filter: { name: { contains: $text } }, first: 3) { totalCount edges { node { id name } } } }';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const hostile = ATTACKS.map(({ query, variables = {} }) => {
  const given = typeof variables === 'string' ? variables : JSON.stringify(variables);
  return `{"query":${JSON.stringify(query)},"variables":${given}}`;
});

const asked = (query: string, variables: object) => JSON.stringify({ query, variables });

function dayOf(number: number): string {
  return new Date(Date.UTC(1996, 0, 1 + ((number * 37) % 11_000))).toISOString().slice(0, 10);
}

/** A request unlike those before it: other days, ids, words and names, some of which nothing has. */
function bodyOf(number: number, things: readonly Thing[]): string {
  if (number % HOSTILE === 1) return hostile[Math.floor(number / HOSTILE) % hostile.length] ?? '';
  const thing = things[(number * 7919) % things.length] as Thing;
  const [day, kind] = [dayOf(number), number % 500];
  if (kind === 0) return asked(MAIN_QUESTION, { group: 'group/migrant-children', state: 'KAZ', asOf: day });
  if (kind < 10) return asked(FEW, { day });
  if (kind < 120)
    return asked(SEARCH, { text: `${thing.name.slice(0, 4 + (number % 30))} ${number % 7 === 0 ? number : ''}` });
  if (kind < 190) return asked(COLLECTION, { text: thing.name.slice(number % 5, 4 + (number % 9)) });
  if (kind < 220) return asked(NODE('thing'), { id: `nothing/like-${number}`, day });
  return asked(NODE(kind < 320 ? `thing${number}` : 'thing'), { id: thing.id, day });
}

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

function ask(address: string, body: string): Promise<string> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${address}/graphql`, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done(text)).on('error', fail);
    });
    // An attack whose length is refused is cut off.
    sent.on('error', (error) => (body.length > 1_000_000 ? done('') : fail(error)));
    sent.end(body);
  });
}

async function thingsOf(address: string): Promise<Thing[]> {
  const things: Thing[] = [];
  for (let after: string | null = null; things.length < 3000;) {
    const text = await ask(
      address,
      asked(
        'query($after: String) { obligations(first: 500, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id name } } } }',
        { after },
      ),
    );
    const { data } = JSON.parse(text) as {
      data: { obligations: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: Thing }[] } };
    };
    things.push(...data.obligations.edges.map(({ node }) => node));
    if (!data.obligations.pageInfo.hasNextPage) break;
    after = data.obligations.pageInfo.endCursor;
  }
  return things;
}

interface Memory {
  /** Of the machine's memory. */
  readonly resident: number;
  /** Of its objects, those still in use: its garbage is collected before. */
  readonly held: number;
}

/** What the process holds, in megabytes. */
async function memoryOf(program: Program): Promise<Memory> {
  const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]) / 1024;
  process.kill(program.pid, 'SIGUSR2');
  await wait(REST);
  const metrics = await (await fetch(`${program.address}/metrics`)).text();
  return { resident, held: Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20 };
}

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const settings = { LEXGRAPH_SEEDS: resolve(__dirname, '../seeds'), COST_A_MINUTE: '0', METRICS_OPEN: 'true' };
  const program = Program.start(folder, { ...settings, NODE_OPTIONS: `${HEAP} ${COLLECTS}`, CACHE_MB });
  await program.greeted(120_000);
  const things = await thingsOf(program.address);
  const measured: Memory[] = [];
  let next = 0;
  for (let stage = 1; stage <= STAGES; stage += 1) {
    const begun = performance.now();
    const client = async () => {
      for (let number = next++; number < stage * STAGE; number = next++)
        await ask(program.address, bodyOf(number, things));
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    next = stage * STAGE;
    const seconds = (performance.now() - begun) / 1000;
    await wait(REST);
    const memory = await memoryOf(program);
    measured.push(memory);
    console.log(
      `  after ${stage * STAGE} requests (one in ${HOSTILE} hostile): ${memory.resident.toFixed(0)} MB of the machine's memory, ${memory.held.toFixed(0)} MB of objects in use; ${(STAGE / seconds).toFixed(0)} requests a second`,
    );
  }
  const grown = (of: keyof Memory) => (measured.at(-1)![of] / measured[0]![of]).toFixed(2);
  console.log(
    `  at the end ${grown('resident')}x of after the first ${STAGE} (target at most ${TARGET}x), ${grown('held')}x the objects in use`,
  );
  await program.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

void main();
