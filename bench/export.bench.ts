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
const COPIES = SMOKE ? [1] : [1, 4];

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

/** The export, and how much more the heap held meanwhile than before it. */
async function write(format: ExportFormat, store: GraphStore): Promise<{ characters: number; heap: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let [characters, heap] = [0, 0];
  for await (const { content } of format.write(
    await exportedGraph(store, { asOf: null, kind: null, base: DEFAULT_BASE }),
  )) {
    characters += content.length;
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  return { characters, heap };
}

async function main(): Promise<void> {
  tellMachine();
  const seeds = parsedSeeds();
  for (const copies of COPIES) {
    const graph = linked(multiplied(seeds, copies));
    const rows = graph.nodes.length + graph.edges.length;
    const file = join(folder, `${copies}.sqlite`);
    const store = openSqliteStore(file);
    await store.load(graph, 'digest');
    console.log(`\n  ${rows} rows`);
    const times = await interleaved(copies === 1 ? ROUNDS : 1, {
      'bare cursor': () => bareCursor(file),
      ...Object.fromEntries(EXPORT_FORMATS.map((format) => [format.name, () => write(format, store)])),
    });
    report(Object.values(times));
    for (const format of EXPORT_FORMATS) {
      const part = (times['bare cursor']?.p10 ?? 0) / (times[format.name]?.p10 ?? 1);
      const { heap } = await write(format, store);
      const target = format.name === 'json-lines' ? ` (target at least ${TARGET})` : '';
      console.log(
        `  ${format.name}: ${part.toFixed(2)} of the rows a second${target}, at most ${Math.round(heap / 2 ** 20)} MB of heap more than before`,
      );
    }
    await store.close();
  }
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
