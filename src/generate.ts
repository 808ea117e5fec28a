import 'reflect-metadata';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { graphql, printSchema, type GraphQLSchema } from 'graphql';
import pino from 'pino';
import { buildApiSchema } from './api/build-schema';
import { formatError } from './api/http/format-error';
import { askStore } from './api/mcp/answering/ask-store';
import { callTool } from './api/mcp/answering/call-tool';
import { prepareTools } from './api/mcp/answering/prepared-tool';
import { RequestContext } from './api/reading/request-context';
import { answeredPage } from './generate/answered-page';
import { withTold } from './generate/assistants-page';
import { corpusPage } from './generate/corpus-page';
import { correspondencesPage } from './generate/correspondences-page';
import { lawEditionsPage } from './generate/law-editions-page';
import { graphModelPage } from './generate/graph-model-page';
import { paragraphsPage } from './generate/paragraphs-page';
import { withSettings } from './generate/with-settings';
import { limitsPage } from './generate/limits-page';
import { seedSchema } from './generate/seed-schema';
import { LexgraphError } from './model/errors/lexgraph-error';
import { loadSeeds } from './seeding/load-seeds';
import type { GraphStore } from './store/graph-store';
import { SETTINGS } from './cli/configuration/settings';
import { openStore } from './store/open-store';
import { readCorpusReport } from './seeding/corpus/read-corpus-report';

const PROJECT = resolve(__dirname, '..');

/** Each file that follows from the declarations alone, and its content. */
function declaredFiles(schema: GraphQLSchema): Record<string, string> {
  return {
    'schema/schema.graphql': `${printSchema(schema)}\n`,
    'schema/seed.schema.json': `${JSON.stringify(seedSchema(), null, 1)}\n`,
    'schema/graph-model.md': graphModelPage(),
    'docs/api/limits.md': limitsPage(schema),
    'docs/operations.md': withSettings(readFileSync(resolve(PROJECT, 'docs/operations.md'), 'utf8'), SETTINGS),
  };
}

/** Those that follow from the seeds, too. Throws `SEEDS_REFUSED` while these have a mistake. */
async function filesOfSeeds(schema: GraphQLSchema): Promise<Record<string, string>> {
  const report = readCorpusReport(resolve(PROJECT, 'seeds'));
  const pages = {
    'docs/corpus.md': corpusPage(report),
    'docs/correspondences.md': correspondencesPage(report),
    'docs/law-editions.md': lawEditionsPage(report),
    'docs/paragraphs.md': paragraphsPage(report),
  };
  return { ...pages, ...(await answeredPages(schema)) };
}

/** The tour, the walk, and the pages by question and by kind of user. */
function pagesWithAnswers(): readonly string[] {
  const folders = ['docs/api', 'docs/users'];
  const pages = folders.flatMap((folder) => readdirSync(resolve(PROJECT, folder)).map((name) => `${folder}/${name}`));
  return ['docs/tour.md', 'docs/lawyers-walk.md', ...pages.filter((file) => file.endsWith('.md'))];
}

/** Pages whose examples the embedded store answers, and that for assistants. */
async function answeredPages(schema: GraphQLSchema): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-generate-'));
  const store = await openStore({ storeFile: join(folder, 'graph.sqlite'), neo4j: null });
  try {
    await loadSeeds(resolve(PROJECT, 'seeds'), store);
    const pages: Record<string, string> = {};
    for (const file of pagesWithAnswers())
      pages[file] = await answeredPage(resolve(PROJECT, file), (source) => answerTo(source, schema, store));
    return { ...pages, 'docs/assistants.md': await assistantsPage(schema, store) };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The answer’s data, or where it has errors, all that clients get. */
async function answerTo(source: string, schema: GraphQLSchema, store: GraphStore): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, contextValue: new RequestContext(store) });
  if (!errors) return data;
  return { errors: errors.map((error) => formatError(error.toJSON(), error, console.error)), ...(data && { data }) };
}

/** The page for assistants, its transcript told by the tools themselves. */
async function assistantsPage(schema: GraphQLSchema, store: GraphStore): Promise<string> {
  const tools = prepareTools(schema);
  const ask = await askStore({ schema, store, logger: pino(pino.destination(2)) });
  return withTold(readFileSync(resolve(PROJECT, 'docs/assistants.md'), 'utf8'), async (name, given) => {
    const prepared = tools.find(({ tool }) => tool.name === name);
    if (!prepared) throw new Error(`docs/assistants.md calls ${name}, and there is no such tool`);
    const answer = await callTool(prepared, given, ask);
    if ('text' in answer) return answer.text;
    throw new Error(
      `docs/assistants.md: ${name} was refused: ${answer.errors.map(({ message }) => message).join(' ')}`,
    );
  });
}

function isStale([file, content]: [string, string]): boolean {
  try {
    return readFileSync(resolve(PROJECT, file), 'utf8') !== content;
  } catch {
    return true;
  }
}

async function main(): Promise<void> {
  const settle = process.argv.includes('--check') ? tell : write;
  const schema = buildApiSchema();
  const declared = settle(declaredFiles(schema));
  const ofSeeds = settle(await filesOfSeeds(schema));
  if (declared + ofSeeds === 0) console.log('The generated files are up to date.');
}

/** Says which files are stale, as a failure; returns how many are. */
function tell(files: Record<string, string>): number {
  const stale = Object.entries(files).filter(isStale);
  for (const [file] of stale)
    console.error(`${file} is not what the declarations and seeds say. Run: npm run generate`);
  if (stale.length > 0) process.exitCode = 1;
  return stale.length;
}

/** Writes the files that are stale; returns how many were. */
function write(files: Record<string, string>): number {
  const stale = Object.entries(files).filter(isStale);
  for (const [file, content] of stale) {
    mkdirSync(dirname(resolve(PROJECT, file)), { recursive: true });
    writeFileSync(resolve(PROJECT, file), content);
    console.log(`Wrote ${file}`);
  }
  return stale.length;
}

main().catch((error: unknown) => {
  console.error(error instanceof LexgraphError ? error.message : error);
  process.exitCode = 1;
});
