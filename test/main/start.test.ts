import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { makeCoveringEndless } from '../endless-covering';
import { buildProgram } from './build-program';
import { Program } from './program';

const STOPPED_WITHIN = 5000;

const SOUND = join(__dirname, 'sound.yaml');
const WITH_MISTAKES = '- state: KGZ\n  nmae: Kyrgyzstan\n  basis: EDITORIAL\n- treaty: un/crc\n  name: Convention\n';

/** What a program that loaded its seeds and was stopped leaves; nobody writes there. */
const left = temporaryFolder();
let folder: string;
const running: Program[] = [];

beforeAll(async () => {
  buildProgram();
  layDownSeeds(left);
  const program = Program.start(left, {});
  await program.greeted();
  await program.stop();
}, 60_000);
afterAll(() => removeFolder(left));

beforeEach(() => {
  folder = temporaryFolder();
  layDownSeeds(folder);
});

afterEach(async () => {
  for (const program of running.splice(0)) await program.kill();
  removeFolder(folder);
});

jest.setTimeout(60_000);

describe('the start', () => {
  test('says what it does, and ends with the address, the counts and a first question that works', async () => {
    const program = await started();
    expect(program.output).toContain('Loaded the seeds: ');
    expect(program.output).toMatch(/^lexgraph listens on http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    expect(program.output).toMatch(/^It holds 2 nodes and 0 edges: 1 Group, 1 State\.$/m);
    const query = /-d '(.*)'$/m.exec(program.output)?.[1] ?? '';
    expect(await program.ask(query)).toMatchObject({ data: { obligationsCovering: { totalCount: 0 } } });
  });

  test('loads unchanged seeds once', async () => {
    await (await started()).stop();
    const program = await started();
    expect(program.output).toContain('The seeds are unchanged: nothing to load.');
  });

  test('loads what changed', async () => {
    loadedBefore();
    writeSeed('more.yaml', '- state: KGZ\n  name: Kyrgyzstan\n  basis: EDITORIAL\n');
    const program = await started();
    expect(program.output).toContain('Loaded the seeds: 1 rows written, 0 removed, 2 unchanged.');
    expect(await program.ask('{"query":"{ node(id: \\"KGZ\\") { name } }"}')).toEqual({
      data: { node: { name: 'Kyrgyzstan' } },
    });
  });
});

describe('an argument', () => {
  test.each([
    ['--help', 0, /^ {2}LEXGRAPH_SEEDS +the folder of the seed files/m],
    ['--prot', 2, /unknown option '--prot'\n\(Did you mean --port\?\)/],
    ['4000', 2, /too many arguments for 'serve'/],
    ['--port=65536', 1, /^PORT must be a whole number from 0 to 65535, but it is "65536"\.$/m],
  ])('%s is answered, and starts nothing', (argument, status, words) => {
    const main = join(__dirname, '../../dist/cli/main.js');
    const ended = spawnSync(process.execPath, [main, 'serve', argument], { encoding: 'utf8' });
    expect(ended.status).toBe(status);
    expect(ended.stdout + ended.stderr).toMatch(words);
    expect(ended.stdout + ended.stderr).not.toContain('lexgraph listens');
  });
});

describe('seeds with mistakes', () => {
  test('leave the graph that was loaded before, which is served and said to be', async () => {
    loadedBefore();
    writeSeed('bad.yaml', WITH_MISTAKES);
    const program = await started();
    expect(program.errors).toContain('seeds/bad.yaml:2:3');
    expect(program.errors).toContain('seeds/bad.yaml:4:');
    expect(program.errors).toMatch(/Serving the graph that was loaded on \d{4}-\d\d-\d\dT.* until that is mended\./);
    expect(await program.ask('{"query":"{ node(id: \\"KAZ\\") { name } }"}')).toEqual({
      data: { node: { name: 'Kazakhstan' } },
    });
    expect((await fetch(`${program.address}/health/ready`)).status).toBe(200);
  });

  test('end the start with the list of them where no graph was loaded before', async () => {
    writeSeed('bad.yaml', WITH_MISTAKES);
    const program = start();
    expect(await program.ended()).toBe(1);
    expect(program.errors).toMatch(/^The seeds hold \d mistakes; nothing was loaded\.$/m);
    expect(program.errors).toMatch(/^seeds\/bad\.yaml:2:3: "nmae" is not a key of a State/m);
    expect(program.errors).toMatch(/^seeds\/bad\.yaml:4:\d+: .*cites nothing/m);
    expect(program.errors).not.toMatch(/^ +at /m);
  });

  test('a seed folder that is missing is said, with what to set', async () => {
    rmSync(join(folder, 'seeds'), { recursive: true });
    const program = start();
    expect(await program.ended()).toBe(1);
    expect(lines(program.errors)).toEqual([
      `There is no seed folder at ${join(folder, 'seeds')}. Set LEXGRAPH_SEEDS to the folder that holds the seed files.`,
    ]);
  });
});

describe('a store', () => {
  const ASK = '{"query":"{ node(id: \\"KAZ\\") { name } }"}';
  const ANSWER = { data: { node: { name: 'Kazakhstan' } } };

  test('that is not what was loaded is made anew, and that is said', async () => {
    loadedBefore();
    const file = join(folder, 'graph.sqlite');
    writeFileSync(file, readFileSync(file).toString('latin1').replaceAll('Kazakhstan', 'Kasakhstan'), 'latin1');
    const program = await started();
    expect(program.errors).toMatch(/^The content of the store .*graph\.sqlite is not what the last load left there\./);
    expect(program.output).toMatch(/^Loaded the seeds: 2 rows written/m);
    expect(await program.ask(ASK)).toEqual(ANSWER);
  });

  test('into which nothing can be loaded serves the graph that it holds', async () => {
    loadedBefore();
    writeSeed('more.yaml', '- state: KGZ\n  name: Kyrgyzstan\n  basis: EDITORIAL\n');
    const other = new Database(join(folder, 'graph.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const program = await started();
    other.close();
    expect(program.errors).toMatch(
      /^Another process is writing to the store .*graph\.sqlite\. Try again when it is done\.$/m,
    );
    expect(program.errors).toMatch(/^Serving the graph that was loaded on \d{4}-\d\d-\d\dT.* until that is mended\.$/m);
    expect(await program.ask(ASK)).toEqual(ANSWER);
    expect((await fetch(`${program.address}/health/ready`)).status).toBe(200);
  });
});

describe('what can’t be used ends the start with one line:', () => {
  test.each(['none', '-1', '65536', '40.5', '0x10000', ' '])('PORT=%j', async (port) => {
    const program = start({ PORT: port });
    expect(await program.ended()).toBe(1);
    expect(lines(program.errors)).toEqual([`PORT must be a whole number from 0 to 65535, but it is "${port}".`]);
  });

  test.each(['601', 'ten'])('STATEMENT_SECONDS=%j', async (seconds) => {
    const program = start({ STATEMENT_SECONDS: seconds });
    expect(await program.ended()).toBe(1);
    expect(lines(program.errors)).toEqual([
      `STATEMENT_SECONDS must be a whole number from 1 to 600, but it is "${seconds}".`,
    ]);
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const program = start({ PORT: String(port) });
      expect(await program.ended()).toBe(1);
      expect(lines(program.errors)).toEqual([
        `Another program listens on port ${port} of 127.0.0.1. Stop it, or start with another port: PORT=${port + 1} npm start`,
      ]);
    } finally {
      other.close();
    }
  });

  test('a store that is no store', async () => {
    writeFileSync(join(folder, 'graph.sqlite'), 'no database '.repeat(100));
    const program = start();
    expect(await program.ended()).toBe(1);
    expect(lines(program.errors)).toEqual([
      expect.stringMatching(/^The store .*graph\.sqlite is damaged or no SQLite file\./),
    ]);
  });
});

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it soon, with exit code 0', async (signal) => {
    const program = await started();
    await program.ask('{"query":"{ node(id: \\"KAZ\\") { name } }"}');
    const sent = performance.now();
    program.signal(signal);
    expect(await program.ended()).toBe(0);
    expect(performance.now() - sent).toBeLessThan(STOPPED_WITHIN);
    expect(program.output).toMatch(/^Stopped\.$/m);
    expect(program.errors).toBe('');
  });

  test('ends it also while a statement runs that has no end; who asked is told, and others were answered before', async () => {
    const program = await started({ STATEMENT_SECONDS: '600' });
    makeCoveringEndless(join(folder, 'graph.sqlite'));
    const slow = program.ask(/-d '(.*)'$/m.exec(program.output)?.[1] ?? '');
    expect(await program.ask('{"query":"{ node(id: \\"KAZ\\") { name } }"}')).toEqual({
      data: { node: { name: 'Kazakhstan' } },
    });
    program.signal('SIGTERM');
    expect(await slow).toMatchObject({ errors: [{ extensions: { code: 'TOO_SLOW' } }] });
    expect(await program.ended()).toBe(0);
    expect(program.errors).toBe('');
  });

  test('that comes twice does no harm', async () => {
    const program = await started();
    program.signal('SIGTERM');
    program.signal('SIGTERM');
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    expect(program.errors).toBe('');
  });

  test('ends it although a browser keeps a connection open', async () => {
    const program = await started();
    const { hostname, port } = new URL(program.address);
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    await once(socket, 'connect');
    program.signal('SIGTERM');
    const code = await program.ended(STOPPED_WITHIN);
    socket.destroy();
    expect(code).toBe(0);
  });
});

function layDownSeeds(within: string): void {
  mkdirSync(join(within, 'seeds'));
  copyFileSync(SOUND, join(within, 'seeds', 'sound.yaml'));
}

/** The folder as if a program had loaded its seeds there, and was stopped. */
function loadedBefore(): void {
  cpSync(left, folder, { recursive: true });
}

function start(environment: Record<string, string> = {}): Program {
  const program = Program.start(folder, environment);
  running.push(program);
  return program;
}

async function started(environment: Record<string, string> = {}): Promise<Program> {
  const program = start(environment);
  await program.greeted();
  return program;
}

function writeSeed(name: string, content: string): void {
  writeFileSync(join(folder, 'seeds', name), content);
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
