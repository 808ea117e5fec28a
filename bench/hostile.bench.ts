import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ATTACKS } from '../test/api/hostile/attacks';
import { Program } from '../test/main/program';
import { SMOKE, tellMachine } from './timing';

const TARGET = 2000;
const MIXED = SMOKE ? 100 : 1000;
const CLIENTS = 8;
/** The heap that Node takes where the container may have a gigabyte. */
const HEAP = '--max-old-space-size=549';
const LIGHT = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });

const bodies = ATTACKS.map(({ name, query, variables = {} }) => {
  const given = typeof variables === 'string' ? variables : JSON.stringify(variables);
  return { name, body: `{"query":${JSON.stringify(query)},"variables":${given}}` };
});

/** How long the attack took, the third time, and how long a light query beside it waited at most, in milliseconds. */
async function beside(program: Program, body: string): Promise<{ took: number; waited: number }> {
  await program.ask(body);
  await program.ask(body);
  let isOver = false;
  const begun = performance.now();
  const attack = program.ask(body).then(() => {
    isOver = true;
    return performance.now() - begun;
  });
  let waited = 0;
  while (!isOver) {
    const asked = performance.now();
    await program.ask(LIGHT);
    waited = Math.max(waited, performance.now() - asked);
    await wait(2);
  }
  return { took: await attack, waited };
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
  let longest = 0;
  for (const { name, body } of bodies) {
    const { took, waited } = await beside(program, body);
    longest = Math.max(longest, waited);
    console.log(
      `  ${name.padEnd(60)} ${took.toFixed(0).padStart(6)} ms, others waited ${waited.toFixed(0).padStart(6)} ms at most`,
    );
  }
  console.log(`  the longest wait: ${longest.toFixed(0)} ms (target at most ${TARGET})`);
  await mixed(program);
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

void main();
