import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildProgram } from '../main/build-program';
import { freePort } from '../neo4j/server';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = resolve(__dirname, '../..');
const STARTED_WITHIN = 60_000;

/** The instructions, each in a line. */
const INSTRUCTIONS = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

const STAGES = INSTRUCTIONS.join('\n').split(/^(?=FROM )/m);
const LAST = (STAGES.at(-1) ?? '').split('\n');

jest.setTimeout(120_000);

describe('the Dockerfile', () => {
  test.each(INSTRUCTIONS.filter((line) => /^COPY (?!--from)/.test(line)))(
    'copies what is there and .dockerignore lets through: %s',
    (line) => {
      const allowed = read('.dockerignore').split('\n');
      for (const source of line.split(' ').slice(1, -1)) {
        expect(existsSync(join(PROJECT, source))).toBe(true);
        expect(allowed).toContain(`!${source}`);
      }
    },
  );

  test('lets nothing into the image but what is named', () => {
    expect(read('.dockerignore').split('\n')).toContain('*');
    expect(INSTRUCTIONS.filter((line) => /^(ADD|COPY \.)( |$)/.test(line))).toEqual([]);
  });

  test('runs as a user that is not root, without development packages', () => {
    expect(LAST).toContain('USER node');
    expect(STAGES.find((stage) => stage.includes(' AS packages'))).toContain('npm ci --omit=dev');
    expect(LAST).toContain('COPY --from=packages /app/node_modules ./node_modules');
  });
});

/**
 * Without the engine: the files that the last stage copies, its environment, its command and its health check. The
 * packages are those of this folder.
 */
describe('what the image would hold', () => {
  let folder: string;
  let program: ChildProcess;
  let output = '';

  beforeAll(async () => {
    buildProgram();
    folder = temporaryFolder();
    mkdirSync(join(folder, 'app'));
    for (const line of LAST.filter((each) => each.startsWith('COPY '))) copy(line);
    const environment = { ...variables(), HOST: '127.0.0.1', PORT: String(await freePort()) };
    const env = { PATH: process.env['PATH'], ...environment, LEXGRAPH_STORE: join(folder, 'graph.sqlite') };
    const [command, ...args] = jsonOf('CMD');
    program = spawn(command ?? '', args, { cwd: join(folder, 'app'), env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [program.stdout, program.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    for (const begun = performance.now(); !output.includes('curl '); await wait(50)) {
      if (program.exitCode !== null || performance.now() - begun > STARTED_WITHIN)
        throw new Error(`It did not start:\n${output}`);
    }
  });

  afterAll(async () => {
    if (program.exitCode === null) {
      program.kill('SIGKILL');
      await once(program, 'exit');
    }
    removeFolder(folder);
  });

  test('answers, with its page and all that the page asks for', async () => {
    const address = /listens on (\S+)\/graphql/.exec(output)?.[1] ?? '';
    const page = await (await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } })).text();
    const parts = [...page.matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map(([, part]) => part);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect((await fetch(`${address}/${part}`)).status).toBe(200);
  });

  test('is healthy by its own check while it answers, and not when it does not', () => {
    const [command = '', ...args] = jsonOf('HEALTHCHECK');
    const check = (port: string) => spawnSync(command, args, { env: { PATH: process.env['PATH'], PORT: port } }).status;
    const port = /listens on \S+:(\d+)\/graphql/.exec(output)?.[1] ?? '';
    expect(check(port)).toBe(0);
    expect(check('1')).toBe(1);
  });

  test('ends on SIGTERM', async () => {
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  function copy(line: string): void {
    const [target = '', ...sources] = line.split(' ').slice(1).reverse();
    for (const source of sources.filter((each) => !each.startsWith('--'))) {
      const name = basename(source);
      const to = target.endsWith('/') ? join(folder, 'app', target, name) : join(folder, 'app', target);
      const from = join(PROJECT, source.replace(/^\/app\//, ''));
      if (name === 'node_modules') symlinkSync(from, to);
      else cpSync(from, to, { recursive: true });
    }
  }
});

function variables(): Record<string, string> {
  const pairs = LAST.filter((line) => line.startsWith('ENV ')).flatMap((line) => line.split(' ').slice(1));
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** The command of an instruction, which is written as a list. */
function jsonOf(instruction: string): string[] {
  const line = LAST.find((each) => each.startsWith(`${instruction} `)) ?? '';
  return JSON.parse(line.slice(line.indexOf('['))) as string[];
}

function read(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}
