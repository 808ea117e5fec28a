import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../main/build-program';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand, type Ended } from './run-command';

const folder = temporaryFolder();
let file: string;

beforeAll(buildProgram, 60_000);
beforeAll(async () => {
  file = await fileWithSeeds(folder);
}, 120_000);
afterAll(() => removeFolder(folder));

const run = (...args: string[]): Promise<Ended> =>
  runCommand(['export', ...args], { environment: { LEXGRAPH_STORE: file } });

const inFolder = (...names: string[]): string => join(folder, ...names);

test('writes one file to standard output', async () => {
  const { status, stdout, stderr } = await run('json-lines', '--kind', 'State');
  expect([status, stderr]).toEqual([0, '']);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id?: string });
  expect(lines.map(({ id }) => id)).toContain('KAZ');
});

test('writes a folder of tables, and says how many', async () => {
  const { status, stdout, stderr } = await run('csv', '--to', inFolder('tables'));
  const files = readdirSync(inFolder('tables'));
  expect([status, stdout, stderr]).toEqual([0, '', `Written: ${files.length} files in ${inFolder('tables')}.\n`]);
  expect(files).toEqual(expect.arrayContaining(['State.csv', 'PARTICIPATION.csv']));
  expect(files.filter((name) => !name.endsWith('.csv'))).toEqual([]);
});

test('one kind of a format with many files is one file', async () => {
  const path = inFolder('states.csv');
  expect(await run('csv', '--kind', 'State', '--to', path)).toMatchObject({ status: 0, stderr: `Written: ${path}.\n` });
  expect(readFileSync(path, 'utf8')).toMatch(/^KAZ,Kazakhstan,/m);
});

test.each([
  ['many files without a folder', ['csv'], 1, 'name their folder with --to, or one kind'],
  ['a kind that there is not', ['csv', '--kind', 'Treatys'], 1, 'Did you mean "Treaty"?'],
  ['a month as a date', ['json-lines', '--as-of', '2012-10'], 2, 'must be a whole day; write it as 2012-10-01'],
  ['a day that there is not', ['json-lines', '--as-of', '2012-02-30'], 2, '2012-02 has 29 days'],
  ['a format that there is not', ['xls'], 2, 'Allowed choices are json-lines, csv'],
])('refuses %s', async (_, args, code, message) => {
  const { status, stdout, stderr } = await run(...args);
  expect([status, stdout]).toEqual([code, '']);
  expect(stderr).toContain(message);
});

test('says where nothing is loaded, and makes no store', async () => {
  const missing = inFolder('missing', 'graph.sqlite');
  const ended = await runCommand(['export', 'json-lines'], { environment: { LEXGRAPH_STORE: missing } });
  expect(ended).toMatchObject({ status: 1, stdout: '' });
  expect(ended.stderr).toContain('lexgraph seed');
  expect(existsSync(missing)).toBe(false);
});

test('what can’t be written leaves what was there', async () => {
  const target = inFolder('kept');
  mkdirSync(join(target, 'Treaty.csv.exporting'), { recursive: true });
  writeFileSync(join(target, 'State.csv'), 'earlier');
  const { status } = await run('csv', '--to', target);
  expect(status).toBe(1);
  expect(readdirSync(target).sort()).toEqual(['State.csv', 'Treaty.csv.exporting']);
  expect(readFileSync(join(target, 'State.csv'), 'utf8')).toBe('earlier');
});

describe('rows of an answer', () => {
  const ask = (...args: string[]): Promise<Ended> =>
    runCommand(['ask', 'participation', '--state', 'KAZ', '--instrument', 'un/crc', '--as-of', '2012-10-01', ...args], {
      environment: { LEXGRAPH_STORE: file },
    });

  test('go out as CSV', async () => {
    const { status, stdout } = await ask('--csv');
    const [header = '', row = '', ...more] = stdout.trimEnd().split('\n');
    expect([status, more]).toEqual([0, []]);
    const cells = header.split(',');
    expect(cells).toEqual(expect.arrayContaining(['state.id', 'instrument.id', 'status']));
    expect(row.split(',').slice(0, cells.indexOf('status') + 1)).toContain('PARTY');
  });

  test('go out as JSON Lines', async () => {
    const { status, stdout } = await ask('--json-lines');
    const [row, ...more] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string });
    expect([status, row?.status, more]).toEqual([0, 'PARTY', []]);
  });

  test('go out in one form at a time', async () => {
    expect(await ask('--csv', '--json')).toMatchObject({ status: 2, stdout: '' });
  });
});
