import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { printSchema } from 'graphql';
import { buildApiSchema } from './api/build-schema';
import { corpusPage } from './generate/corpus-page';
import { graphModelPage } from './generate/graph-model-page';
import { seedSchema } from './generate/seed-schema';
import { readCorpusReport } from './seeding/corpus/read-corpus-report';

const PROJECT = resolve(__dirname, '..');

/** Each generated file and its content. */
function generatedFiles(): Record<string, string> {
  return {
    'schema/schema.graphql': `${printSchema(buildApiSchema())}\n`,
    'schema/seed.schema.json': `${JSON.stringify(seedSchema(), null, 1)}\n`,
    'schema/graph-model.md': graphModelPage(),
    'docs/corpus.md': corpusPage(readCorpusReport(resolve(PROJECT, 'seeds'))),
  };
}

function isStale([file, content]: [string, string]): boolean {
  try {
    return readFileSync(resolve(PROJECT, file), 'utf8') !== content;
  } catch {
    return true;
  }
}

const stale = Object.entries(generatedFiles()).filter(isStale);
if (process.argv.includes('--check')) {
  for (const [file] of stale)
    console.error(`${file} is not what the declarations and seeds say. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) {
    mkdirSync(dirname(resolve(PROJECT, file)), { recursive: true });
    writeFileSync(resolve(PROJECT, file), content);
    console.log(`Wrote ${file}`);
  }
  if (stale.length === 0) console.log('The generated files are up to date.');
}
