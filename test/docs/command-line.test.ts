import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMANDS } from '../../src/cli/commands';
import { buildProgram } from '../main/build-program';
import { Program } from '../main/program';
import { fileWithSeedsOfProgram } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = resolve(__dirname, '../..');
const PAGE = readFileSync(join(PROJECT, 'docs/command-line.md'), 'utf8');
const LEFT_OUT = '...';
/** Each command of the page, with the lines that it shows. */
const RUNS = [...PAGE.matchAll(/^```console\n([^]*?)^```/gm)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).filter(Boolean))
  .map((run) => run.trimEnd().split('\n'))
  .map(([command = '', ...lines]) => ({ command, lines }));

const folder = temporaryFolder();
let program: Program;

beforeAll(buildProgram, 60_000);
beforeAll(async () => {
  program = Program.start(folder, {
    LEXGRAPH_STORE: await fileWithSeedsOfProgram(folder),
    LEXGRAPH_SEEDS: PROJECT_SEEDS,
  });
  mkdirSync(join(folder, 'bin'));
  const command = join(folder, 'bin', 'lexgraph');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(PROJECT, 'dist/cli/main.js')}' "$@"\n`);
  chmodSync(command, 0o755);
  await program.greeted();
}, 120_000);
afterAll(async () => {
  await program.stop();
  removeFolder(folder);
});

test('the page names every command', () => {
  for (const { name } of COMMANDS) expect(PAGE).toMatch(new RegExp(`lexgraph ${name}\\b|\`${name}\\b`));
});

test.each(RUNS)('$command shows what the page shows', ({ command, lines }) => {
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    COLUMNS: '100',
    LEXGRAPH_URL: program.address,
  };
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  let at = 0;
  let mayLeaveOut = false;
  const shown = stdout.trimEnd().split('\n');
  for (const line of lines) {
    if (line === LEFT_OUT) mayLeaveOut = true;
    else {
      const found: number = mayLeaveOut ? shown.indexOf(line, at) : at;
      expect(shown[found]).toBe(line);
      [at, mayLeaveOut] = [found + 1, false];
    }
  }
  if (!mayLeaveOut && lines.at(-1) !== LEFT_OUT) expect(shown.slice(at)).toEqual([]);
});
