import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { ExportFormat } from '../src/export/export-format';
import { EXPORT_FORMATS } from '../src/export/export-formats';
import { DEFAULT_BASE, exportedGraph } from '../src/export/exported-graph';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import type { GraphStore } from '../src/store/graph-store';
import { linked, multiplied, parsedSeeds } from './seeds';
import { SMOKE, interleaved, report, tellMachine } from './timing';

/** Of the rows a second of a bare cursor. */
const TARGET = 0.5;
const ROUNDS = SMOKE ? 1 : 10;
const COPIES = SMOKE ? [1] : [1, 4, 16];

/** How many characters of each copy are written between two looks at what is held. */
const BETWEEN_LOOKS = 2_000_000;

const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));

/** Every row of both tables, one by one, as JSON. */
function bareCursor(file: string): number {
  const database = new Database(file, { readonly: true });
  let characters = 0;
  for (const table of ['node', 'edge'])
    for (const row of database.prepare(`SELECT * FROM ${table}`).iterate()) characters += JSON.stringify(row).length;
  database.close();
  return characters;
}

/** Writes it to nobody, and gives how many characters that were. */
async function write(format: ExportFormat, store: GraphStore, look?: (characters: number) => void): Promise<number> {
  const graph = await exportedGraph(store, { asOf: null, kind: null, base: DEFAULT_BASE });
  let characters = 0;
  for await (const { content } of format.write(graph)) look?.((characters += content.length));
  return characters;
}

/**
 * The most that is held while it is written, beyond what was held before, once all garbage is collected: in bytes,
 * those outside of the heap included.
 */
async function held(format: ExportFormat, store: GraphStore, copies: number): Promise<number> {
  const between = BETWEEN_LOOKS * copies;
  const before = bytesHeld();
  let [most, next] = [0, between];
  await write(format, store, (characters) => {
    if (characters < next) return;
    next += between;
    most = Math.max(most, bytesHeld() - before);
  });
  return most;
}

function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function storeOf(copies: number): Promise<{ file: string; store: GraphStore; rows: number }> {
  const graph = linked(multiplied(parsedSeeds(), copies));
  const file = join(folder, `${copies}.sqlite`);
  const store = openSqliteStore(file);
  await store.load(graph, 'digest');
  return { file, store, rows: graph.nodes.length + graph.edges.length };
}

async function compareSpeed(file: string, store: GraphStore): Promise<void> {
  const times = await interleaved(ROUNDS, {
    'bare cursor': () => bareCursor(file),
    ...Object.fromEntries(EXPORT_FORMATS.map((format) => [format.name, () => write(format, store)])),
  });
  report(Object.values(times));
  for (const { name } of EXPORT_FORMATS) {
    const part = (times['bare cursor']?.p50 ?? 0) / (times[name]?.p50 ?? 1);
    const target = name === 'json-lines' ? ` (target at least ${TARGET})` : '';
    console.log(`  ${name}: ${part.toFixed(2)} of the rows a second${target}`);
  }
}

async function main(): Promise<void> {
  tellMachine();
  for (const copies of COPIES) {
    const { file, store, rows } = await storeOf(copies);
    console.log(`\n  ${rows} rows`);
    if (copies === 1) await compareSpeed(file, store);
    for (const format of EXPORT_FORMATS)
      console.log(
        `  ${format.name}: at most ${((await held(format, store, copies)) / 2 ** 20).toFixed(1)} MB more are held`,
      );
    await store.close();
    rmSync(file);
  }
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
