import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Program } from '../test/main/program';
import { SMOKE, report, tellMachine, timesOf } from './timing';

const COMMAND = resolve(__dirname, '../dist/cli/main.js');
const SAVES = SMOKE ? 2 : 15;
/** The most between saving a file and an answer that shows it, in milliseconds. */
const TARGET = 1000;
/** How often the server is asked, in milliseconds. */
const ASKED_EVERY = 10;
/** How long the machine is left alone before a file is saved, in milliseconds. */
const REST = 2000;
const FILE = 'states.yaml';
const STATE = 'KAZ';
const NAME = 'Kazakhstan';

/** Saves as editors do: written beside, then put in its place. */
function save(file: string, content: string): void {
  writeFileSync(`${file}~`, content);
  renameSync(`${file}~`, file);
}

/** Until the watcher has loaded for the first time and worked out what follows from each file. */
async function settles(watcher: ChildProcess): Promise<void> {
  const output = watcher.stdout!.setEncoding('utf8');
  for (let said = ''; !said.includes('nothing to load');) said += String(await once(output, 'data'));
  await wait(SMOKE ? 3000 : 10_000);
}

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  cpSync(resolve(__dirname, '../seeds'), join(folder, 'seeds'), { recursive: true });
  const file = join(folder, 'seeds', FILE);
  const before = readFileSync(file, 'utf8');
  const environment = {
    LEXGRAPH_SEEDS: join(folder, 'seeds'),
    LEXGRAPH_STORE: join(folder, 'graph.sqlite'),
    NEO4J_URI: '',
  };
  const program = Program.start(folder, environment);
  await program.greeted(120_000);
  const watcher = spawn(process.execPath, [COMMAND, 'seed', '--watch'], { env: { ...process.env, ...environment } });
  await settles(watcher);
  const times: number[] = [];
  for (let number = 1; number <= SAVES; number += 1) {
    const name = `${NAME} ${number}`;
    await wait(REST);
    save(file, before.replace(`name: ${NAME}\n`, `name: ${name}\n`));
    const saved = performance.now();
    while (
      !JSON.stringify(await program.ask(`{"query":"{ node(id: \\"${STATE}\\") { name } }"}`)).includes(`"${name}"`)
    )
      await wait(ASKED_EVERY);
    times.push(performance.now() - saved);
  }
  const shown = timesOf('a saved file is answered from', times);
  report([timesOf('the first saved file', times.slice(0, 1)), shown]);
  console.log(`  ${shown.p50.toFixed(0)} ms, of at most ${TARGET}`);
  watcher.kill('SIGTERM');
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

void main();
