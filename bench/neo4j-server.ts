import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoJava } from '../scripts/neo4j/class-path.cjs';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { startNeo4j } from '../test/neo4j/server';

/** How much memory the server may take, for its work and for pages of its files. */
interface Memory {
  readonly heap: string;
  readonly pages: string;
}

/** Does the work with a Neo4j of its own, which ends with it; where there is none, says so and does nothing. */
export async function withNeo4j(
  work: (settings: Neo4jSettings) => Promise<void>,
  { heap, pages }: Memory = { heap: '1g', pages: '128m' },
): Promise<void> {
  const lack = whyNoJava();
  if (lack) {
    console.log(`  not measured on Neo4j: ${lack}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-neo4j-'));
  const memory = { 'server.memory.pagecache.size': pages };
  const { pid, settings } = await startNeo4j({ folder, owner: process.pid, heap, settings: memory });
  try {
    await work(settings);
  } finally {
    process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
