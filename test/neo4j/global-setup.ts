import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoServer } from './why-no-server';

/** Says once whether tests on Neo4j can run, and where the servers of this run will lie, should a test need one. */
export default function setUp(): void {
  // Tests start the program itself, too: somebody's own database must never be what it finds.
  for (const name of Object.keys(process.env)) if (name.startsWith('NEO4J_')) delete process.env[name];
  if (process.env['LEXGRAPH_TEST_NEO4J'] === 'off') delete process.env['TEST_NEO4J_URI'];
  const reason = process.env['TEST_NEO4J_URI'] ? null : whyNoServer();
  process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] = mkdtempSync(join(tmpdir(), 'lexgraph-neo4j-'));
  process.env['LEXGRAPH_TEST_NEO4J_OWNER'] = String(process.pid);
  process.env['LEXGRAPH_TEST_NEO4J_LACK'] = reason ?? '';
  if (reason) console.log(`Tests on Neo4j are skipped: ${reason}.`);
}
