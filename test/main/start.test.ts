import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = resolve(__dirname, '../..');
const STARTED_WITHIN = 20_000;
const ENDED_WITHIN = 15_000;
const STOPPED_WITHIN = 5000;

const SOUND = join(__dirname, 'sound.yaml');
const WITH_MISTAKES = '- state: KGZ\n  nmae: Kyrgyzstan\n  basis: EDITORIAL\n- treaty: un/crc\n  name: Convention\n';

let folder: string;
const running: Program[] = [];

beforeAll(() => {
  const build = `import(${JSON.stringify(join(PROJECT, 'scripts/lib/build.mjs'))}).then(({ buildSources }) => buildSources())`;
  execFileSync(process.execPath, ['-e', build], { cwd: PROJECT });
}, 60_000);

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'seeds'));
  copyFileSync(SOUND, join(folder, 'seeds', 'sound.yaml'));
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
    await (await started()).stop();
    writeSeed('more.yaml', '- state: KGZ\n  name: Kyrgyzstan\n  basis: EDITORIAL\n');
    const program = await started();
    expect(program.output).toContain('Loaded the seeds: 1 rows written, 0 removed, 2 unchanged.');
    expect(await program.ask('{"query":"{ node(id: \\"KGZ\\") { name } }"}')).toEqual({
      data: { node: { name: 'Kyrgyzstan' } },
    });
  });
});

describe('seeds with mistakes', () => {
  test('leave the graph that was loaded before, which is served and said to be', async () => {
    await (await started()).stop();
    writeSeed('bad.yaml', WITH_MISTAKES);
    const program = await started();
    expect(program.errors).toContain('seeds/bad.yaml:2:3');
    expect(program.errors).toContain('seeds/bad.yaml:4:');
    expect(program.errors).toMatch(
      /Serving the graph that was loaded on \d{4}-\d\d-\d\dT.* until the seeds are mended\./,
    );
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

describe('what can’t be used ends the start with one line:', () => {
  test.each(['none', '-1', '65536', '40.5', '0x10000', ' '])('PORT=%j', async (port) => {
    const program = start({ PORT: port });
    expect(await program.ended()).toBe(1);
    expect(lines(program.errors)).toEqual([`PORT must be a whole number from 0 to 65535, but it is "${port}".`]);
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

/** The built program, in a process of its own. */
class Program {
  output = '';
  errors = '';
  private readonly exit: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    this.exit = once(child, 'close').then(([code]) => code as number | null);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
  }

  get address(): string {
    return /listens on (\S+)\/graphql/.exec(this.output)?.[1] ?? '';
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The exit code; 'still running' where it doesn't end in time. */
  ended(within = ENDED_WITHIN): Promise<number | null | string> {
    return Promise.race([this.exit, wait(within, 'still running', { ref: false })]);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async stop(): Promise<void> {
    this.signal('SIGTERM');
    await this.exit;
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exit;
  }

  async ask(body: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', connection: 'close' };
    return (await fetch(`${this.address}/graphql`, { method: 'POST', headers, body })).json();
  }
}

function start(environment: Record<string, string> = {}): Program {
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '',
    LEXGRAPH_SEEDS: join(folder, 'seeds'),
    LEXGRAPH_STORE: join(folder, 'graph.sqlite'),
    ...environment,
  };
  const program = new Program(
    spawn(process.execPath, [join(PROJECT, 'dist/main.js')], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  running.push(program);
  return program;
}

async function started(): Promise<Program> {
  const program = start();
  for (const begun = performance.now(); !program.output.includes('curl '); await wait(20)) {
    if (!program.isRunning || performance.now() - begun > STARTED_WITHIN)
      throw new Error(`did not start:\n${program.output}${program.errors}`);
  }
  return program;
}

function writeSeed(name: string, content: string): void {
  writeFileSync(join(folder, 'seeds', name), content);
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
