import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killLoads } from '../test/main/killed-loads';
import { withNeo4j } from './neo4j-server';
import { SMOKE, tellMachine } from './timing';

const ROUNDS = SMOKE ? 2 : 30;
const TOPICS = SMOKE ? 500 : 10_000;

async function kill(engine: string, environment: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  try {
    const report = await killLoads({ folder, environment, rounds: ROUNDS, topics: TOPICS });
    const failed = Object.entries(report.failures).map(([code, number]) => `${number} ${code}`);
    console.log(
      `  ${engine}: ${ROUNDS} loads of ${TOPICS} nodes killed before their graph was shown, each of which left the old one; ${report.hadLoaded} more when all was written`,
    );
    console.log(
      `    beside them ${report.answers} answers, each of one version as a whole; failed: ${failed.join(', ') || 'none'}; the longest time without an answer ${(report.longestSilence / 1000).toFixed(1)} s`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  tellMachine();
  const only = process.argv.find((argument) => argument.startsWith('--engine='))?.slice('--engine='.length);
  if (only !== 'neo4j') await kill('SQLite', { NEO4J_URI: '' });
  if (only === 'sqlite') return;
  await withNeo4j(async ({ uri, credentials }) => {
    const { password } = credentials as { readonly password: string };
    await kill('Neo4j', { NEO4J_URI: uri, NEO4J_PASSWORD: password });
  });
}

void main();
