import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ATTACKS } from '../test/api/hostile/attacks';
import { Program } from '../test/main/program';
import { SMOKE, tellMachine } from './timing';

/** How long a light query may take beside an attack, at the 99th percentile, in milliseconds. */
const TARGET = 250;
/** How long each attack goes on at least, and how long a client waits between two queries. */
const LONG_ENOUGH = SMOKE ? 100 : 1500;
const BETWEEN = 5;
const MIXED = SMOKE ? 100 : 1000;
const CLIENTS = 8;
/** The heap that Node takes where the container may have a gigabyte. */
const HEAP = '--max-old-space-size=549';
const LIGHT = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });

const bodies = ATTACKS.map(({ name, query, variables = {} }) => {
  const given = typeof variables === 'string' ? variables : JSON.stringify(variables);
  return { name, body: `{"query":${JSON.stringify(query)},"variables":${given}}` };
});

interface Measured {
  /** How long the attack took at the median, in milliseconds. */
  readonly took: number;
  /** How long light queries beside it waited, sorted. */
  readonly waits: readonly number[];
}

/** The attack again and again, from its third time on, while eight clients ask for one node each. */
async function beside(program: Program, body: string): Promise<Measured> {
  await program.ask(body);
  await program.ask(body);
  let isOver = false;
  const waits: number[] = [];
  const client = async () => {
    while (!isOver) {
      const asked = performance.now();
      await program.ask(LIGHT);
      waits.push(performance.now() - asked);
      await wait(BETWEEN);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  const times: number[] = [];
  for (const begun = performance.now(); times.length === 0 || performance.now() - begun < LONG_ENOUGH;) {
    const attacked = performance.now();
    await program.ask(body);
    times.push(performance.now() - attacked);
  }
  isOver = true;
  await Promise.all(clients);
  return { took: partOf(times, 0.5), waits };
}

function partOf(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Peak and present memory of the process, in megabytes. */
function memoryOf(pid: number): { peak: number; now: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { peak: read('VmHWM'), now: read('VmRSS') };
}

async function mixed(program: Program): Promise<void> {
  let next = 0;
  const client = async () => {
    for (let number = next++; number < MIXED; number = next++)
      await program.ask(bodies[(number * 7) % bodies.length]?.body ?? LIGHT);
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const { peak, now } = memoryOf(program.pid);
  console.log(
    `  ${MIXED} of them mixed, ${CLIENTS} at once: ${((performance.now() - begun) / 1000).toFixed(1)} s, memory ${peak.toFixed(0)} MB at most, ${now.toFixed(0)} MB at the end`,
  );
}

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const program = Program.start(folder, {
    LEXGRAPH_SEEDS: resolve(__dirname, '../seeds'),
    NODE_OPTIONS: HEAP,
    COST_A_MINUTE: '0',
  });
  await program.greeted(120_000);
  let [worst, longest] = [0, 0];
  for (const { name, body } of bodies) {
    const { took, waits } = await beside(program, body);
    const [p99, most] = [partOf(waits, 0.99), Math.max(...waits)];
    [worst, longest] = [Math.max(worst, p99), Math.max(longest, most)];
    console.log(
      `  ${name.padEnd(60)} ${took.toFixed(0).padStart(6)} ms, others waited ${p99.toFixed(0).padStart(5)} ms at the 99th percentile of ${waits.length}, ${most.toFixed(0)} ms at most`,
    );
  }
  console.log(
    `  the worst 99th percentile: ${worst.toFixed(0)} ms (target at most ${TARGET}); the longest wait ${longest.toFixed(0)} ms`,
  );
  await mixed(program);
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

void main();
