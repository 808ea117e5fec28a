import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXPORT_FORMATS } from '../../src/export/export-formats';
import { runCommand } from '../cli/run-command';
import { buildProgram } from '../main/build-program';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { askDuckDb } from '../export/ask-duckdb';
import { jenaJars } from './jena/jena-jars';

const PAGE = readFileSync(resolve(__dirname, '../../docs/exporting.md'), 'utf8');

/** Each program of the page, and what stands below it as its output. */
const PROGRAMS = [...PAGE.matchAll(/^```(python|r|sparql|sql)\n([^]*?)^```\n\n```text\n([^]*?)^```$/gm)].map(
  ([, language = '', text = '', output = '']) => ({ language, text, output }),
);

/** Debian’s own Python has Debian’s packages; another one that comes first may have others. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const folder = temporaryFolder();
const inFolder = (name: string): string => join(folder, name);

beforeAll(buildProgram, 60_000);
beforeAll(async () => {
  const environment = { LEXGRAPH_STORE: await fileWithSeeds(folder) };
  const commands = [...PAGE.matchAll(/^lexgraph export (\S+) --to (\S+)/gm)];
  for (const [, format = '', to = ''] of commands.slice(0, 5))
    expect(await runCommand(['export', format, '--to', inFolder(to)], { environment })).toMatchObject({ status: 0 });
}, 300_000);
afterAll(() => removeFolder(folder));

test('the page has every format', () => {
  for (const { name } of EXPORT_FORMATS) expect(PAGE).toContain(`| \`${name}\``);
  expect(PROGRAMS.map(({ language }) => language)).toEqual([
    'python',
    'python',
    'sql',
    'r',
    'sql',
    'python',
    'python',
    'python',
    'sparql',
  ]);
});

for (const { language, text, output } of PROGRAMS) {
  const named = firstImport(text);
  const run = runnerOf(language, named);
  const title = `${language}${named ? ` with ${named}` : ''} shows what the page shows`;
  if (run) test(title, async () => expect(await run(text)).toBe(output), 300_000);
  else lacks(`${title} (there is no ${named || language} here)`);
}

/** The package that a program of Python needs. */
function firstImport(text: string): string {
  return [...text.matchAll(/^import (\w+)/gm)].map(([, name = '']) => name).find((name) => name !== 'json') ?? '';
}

function runnerOf(language: string, named: string): ((text: string) => string | Promise<string>) | null {
  if (language === 'sql') return askDuckDbAsCsv;
  if (language === 'python') {
    const python = PYTHONS.find((each) => spawnSync(each, ['-c', `import ${named}`]).status === 0);
    return python ? (text) => outputOf(python, ['-c', text]) : null;
  }
  if (language === 'r')
    return spawnSync('Rscript', ['--version']).status === 0 ? (text) => outputOf('Rscript', ['-e', text]) : null;
  const jars = jenaJars();
  return jars === null ? null : (text) => askJena(jars, text);
}

async function askDuckDbAsCsv(question: string): Promise<string> {
  const { columns, rows } = await askDuckDb(folder, question);
  return [columns, ...rows].map((row) => `${row.map(String).join(',')}\n`).join('');
}

function askJena(jars: string, query: string): string {
  writeFileSync(inFolder('query.rq'), query);
  const args = ['--results=CSV', '--data', inFolder('graph.ttl'), '--query', inFolder('query.rq')];
  return outputOf('java', ['-cp', jars, 'arq.arq', ...args]).replaceAll('\r', '');
}

function outputOf(command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function lacks(title: string): void {
  if (process.env['LEXGRAPH_REQUIRE_EXPORT_READERS']) test(title, () => expect('what the page needs').toBe('here'));
  else test.skip(title, () => undefined);
}
