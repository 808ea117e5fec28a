import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadSeeds } from '../../src/seeding/load-seeds';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { PROJECT_SEEDS } from './project-seeds';

const PROJECT = join(__dirname, '../..');
const CACHE = join(PROJECT, 'node_modules/.cache/lexgraph-seeds');
const FILE = 'graph.sqlite';
const UNFINISHED = 'unfinished-';
/** All that the file follows from. */
const CAUSES = ['seeds', 'src', 'package-lock.json'];

/**
 * A SQLite file in this folder with the project's own seeds in it: a copy of the one that the first test to ask made, for these seeds and this
 * program. `loadSeeds` has nothing left to do there.
 */
export async function fileWithSeeds(folder: string): Promise<string> {
  const made = join(CACHE, digestOfCauses());
  if (!existsSync(made)) await make(made);
  // The file's seal lies beside it.
  cpSync(made, folder, { recursive: true });
  return join(folder, FILE);
}

/** Test files that run side by side may each make it: the folder is whole or not there, and the first stays. */
async function make(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const earlier = readdirSync(CACHE).filter((name) => !name.startsWith(UNFINISHED));
  const unfinished = mkdtempSync(join(CACHE, UNFINISHED));
  try {
    const store = openSqliteStore(join(unfinished, FILE));
    await loadSeeds(PROJECT_SEEDS, store);
    await store.close();
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  for (const name of earlier)
    if (name !== basename(folder)) rmSync(join(CACHE, name), { recursive: true, force: true });
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
