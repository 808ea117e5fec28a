import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { loadSeeds } from '../../src/seeding/load-seeds';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { isFirst } from '../neo4j/is-first';
import { PROJECT_SEEDS } from './project-seeds';

const PROJECT = join(__dirname, '../..');
const COMMAND = join(PROJECT, 'dist/cli/main.js');
const CACHE = join(PROJECT, 'node_modules/.cache/lexgraph-seeds');
const FILE = 'graph.sqlite';
const UNFINISHED = 'unfinished-';
/** All that the file follows from. */
const CAUSES = ['seeds', 'src', 'package-lock.json'];

/** Loads the seeds into this file, which is not there yet. */
type Loads = (file: string) => Promise<unknown>;

/**
 * A SQLite file in this folder with the project's own seeds in it: a copy of the one that the first test to ask made,
 * for these seeds and this program. `loadSeeds` has nothing left to do there.
 */
export function fileWithSeeds(folder: string): Promise<string> {
  return copyOf('', loadHere, folder);
}

/**
 * The same for the built program, which must be built: `lexgraph serve` and `lexgraph seed` have nothing left to load
 * there.
 */
export function fileWithSeedsOfProgram(folder: string): Promise<string> {
  return copyOf('-of-program', loadByProgram, folder);
}

async function loadHere(file: string): Promise<void> {
  const store = openSqliteStore(file);
  await loadSeeds(PROJECT_SEEDS, store);
  await store.close();
}

function loadByProgram(file: string): Promise<unknown> {
  const env = { ...process.env, NEO4J_URI: '', LEXGRAPH_STORE: file, LEXGRAPH_SEEDS: PROJECT_SEEDS };
  return promisify(execFile)(process.execPath, [COMMAND, 'seed'], { env });
}

async function copyOf(suffix: string, load: Loads, folder: string): Promise<string> {
  const digest = digestOfCauses();
  const made = join(CACHE, `${digest}${suffix}`);
  if (!existsSync(made)) await make(made, digest, load);
  // The file's seal lies beside it.
  cpSync(made, folder, { recursive: true });
  return join(folder, FILE);
}

/**
 * Of test files that run side by side the first makes it, and the others wait; one that was killed meanwhile is waited
 * for no longer.
 */
async function make(folder: string, digest: string, load: Loads): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const making = `${folder}.making`;
  while (!existsSync(folder)) {
    if (isFirst(making)) await makeNow(folder, digest, load).finally(() => rmSync(making, { force: true }));
    else if (isLeftBehind(making)) rmSync(making, { force: true });
    else await sleep(100);
  }
}

/** The folder is whole or not there. */
async function makeNow(folder: string, digest: string, load: Loads): Promise<void> {
  const earlier = readdirSync(CACHE).filter((name) => !name.startsWith(UNFINISHED) && !name.startsWith(digest));
  const unfinished = mkdtempSync(join(CACHE, UNFINISHED));
  try {
    await load(join(unfinished, FILE));
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  for (const name of earlier) rmSync(join(CACHE, name), { recursive: true, force: true });
}

/** Whether the process that wrote its id there has ended. */
function isLeftBehind(making: string): boolean {
  try {
    process.kill(Number(readFileSync(making, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function digestOfCauses(): string {
  const hash = createHash('sha256');
  for (const cause of CAUSES) {
    const path = join(PROJECT, cause);
    const files = cause.includes('.') ? [path] : filesBelow(path);
    for (const file of files)
      hash.update(file.slice(PROJECT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
