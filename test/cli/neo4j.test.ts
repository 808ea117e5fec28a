import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildProgram } from '../main/build-program';
import { runStatement } from '../neo4j/run-statement';
import { freePort } from '../neo4j/server';
import { SHORT_LIVED } from '../neo4j/short-lived';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { whyNoServer } from '../neo4j/why-no-server';

const COMMAND = join(__dirname, '../../dist/cli/main.js');
const FAKE_DOCKER = join(__dirname, 'fake-docker.cjs');

jest.setTimeout(300_000);

let folder: string;
let data: string;
let port: number;

beforeAll(buildProgram, 60_000);

beforeEach(async () => {
  folder = temporaryFolder();
  data = join(folder, 'data');
  port = await freePort();
  for (const name of ['bin', 'docker']) mkdirSync(join(folder, name));
});

afterEach(() => {
  const listener = join(folder, 'docker', 'listener');
  if (existsSync(listener)) process.kill(Number(readFileSync(listener, 'utf8')), 'SIGKILL');
  removeFolder(folder);
});

/**
 * What the command decides and asks of Docker. No engine is here: whether one, and the image, do what is asked, these
 * tests do not show.
 */
describe('lexgraph neo4j, where a Docker engine answers', () => {
  beforeEach(() => putProgram('docker', `exec '${process.execPath}' '${FAKE_DOCKER}' "$@"`));

  test('starts a container that only this machine reaches, hardened, and says how to use it', () => {
    const { status, output } = neo4j();
    expect(output).toContain(`export NEO4J_URI=bolt://127.0.0.1:${port}`);
    expect(output).toContain(`export NEO4J_PASSWORD="$(cat '${join(data, 'password')}')"`);
    expect(status).toBe(0);
    const run = calls().find(([command]) => command === 'run') ?? [];
    expect(run.at(-1)).toBe('neo4j:5.26-community');
    expect(valuesOf(run, '--publish')).toEqual([`127.0.0.1:${port}:7687`]);
    expect(valuesOf(run, '--cap-drop')).toEqual(['ALL']);
    expect(valuesOf(run, '--security-opt')).toEqual(['no-new-privileges']);
    expect(valuesOf(run, '--user')[0]).toMatch(/^[1-9]\d*:\d+$/);
    expect(valuesOf(run, '--mount')[0]).toBe(`type=bind,source=${join(data, 'home', 'data')},target=/data`);
    expect(valuesOf(run, '--env')).toEqual(
      expect.arrayContaining([
        'NEO4J_dbms_security_auth__enabled=true',
        'NEO4J_dbms_security_allow__csv__import__from__file__urls=false',
        'NEO4J_internal_dbms_cypher__ip__blocklist=0.0.0.0/0,::/0',
        `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
      ]),
    );
  });

  test('hands the password over in a file that only its owner can read, and that is gone when the server answers', () => {
    neo4j();
    const password = readFileSync(join(data, 'password'), 'utf8').trim();
    expect(password.length).toBeGreaterThan(20);
    expect(statSync(join(data, 'password')).mode & 0o777).toBe(0o600);
    const auth = JSON.parse(readFileSync(join(folder, 'docker', 'auth'), 'utf8')) as { text: string; mode: number };
    expect(auth.text).toBe(`neo4j/${password}\n`);
    expect(auth.mode & 0o777).toBe(0o600);
    expect(readdirSync(data)).not.toContain('auth');
    expect(JSON.stringify(calls())).not.toContain(password);
  });

  test('finds the server that runs, stops it, and starts it again on the same data with the same password', () => {
    neo4j();
    const password = readFileSync(join(data, 'password'), 'utf8');
    expect(neo4j().output).toMatch(/^Neo4j runs already \(container lexgraph-neo4j-\w+\)/);
    expect(calls().filter(([command]) => command === 'run')).toHaveLength(1);
    expect(neo4j('--stop').output).toBe('Neo4j has stopped. Its data stays.\n');
    expect(neo4j('--stop').output).toBe(`No Neo4j runs with the data in ${data}.\n`);
    // What a server leaves behind.
    mkdirSync(join(data, 'home', 'data', 'databases'));
    neo4j();
    const again = calls().filter(([command]) => command === 'run')[1] ?? [];
    expect(again.join()).not.toContain('NEO4J_AUTH_PATH');
    expect(readFileSync(join(data, 'password'), 'utf8')).toBe(password);
  });

  test('removes what it made, and nothing else', () => {
    neo4j();
    writeFileSync(join(data, 'notes.txt'), 'of somebody');
    expect(neo4j('--reset').output).toContain('Its data and password are removed.');
    expect(readdirSync(data)).toEqual(['notes.txt']);
  });

  test('shows the end of the log of a container that does not live, and leaves none', () => {
    say('dies');
    const { status, output } = neo4j();
    expect(status).toBe(1);
    expect(output).toContain('Neo4j did not start. The end of its log:\nthe last words of the server');
    expect(calls().at(-1)?.slice(0, 2)).toEqual(['rm', '--force']);
    expect(readdirSync(data).sort()).toEqual(['home', 'password']);
  });

  test('fetches an image that is not there', () => {
    say('no-image');
    const { status, output } = neo4j();
    expect(output).toContain('Fetching neo4j:5.26-community');
    expect(status).toBe(0);
  });

  test('says both reasons where the image can’t be fetched and there is no Java', () => {
    say('no-image');
    say('no-pull');
    refuses(/Docker can't fetch neo4j:5\.26-community \(no route to host\), and there is no Java \(install /);
  });
});

describe('lexgraph neo4j names what is missing:', () => {
  test('neither Docker nor Java', () => {
    refuses(
      /^Neo4j can't be started here: there is no Docker, and there is no Java \(install a Java development kit, 17 or newer; Debian: openjdk-17-jdk-headless\)\.$/m,
    );
  });

  test('a Docker whose engine does not run, and no Java', () => {
    putProgram('docker', `exec '${process.execPath}' '${FAKE_DOCKER}' "$@"`);
    say('no-engine');
    refuses(
      /there is a docker command, but no engine answers it \(Cannot connect to the engine\.\), and there is no Java/,
    );
  });

  test('a Java that is too old', () => {
    putProgram('java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
    refuses(/Java is of version 11, which is too old \(install a Java development kit, 17 or newer/);
  });

  test('a Java without a compiler', () => {
    putProgram('java', `echo 'openjdk version "21.0.1" 2023-10-17' >&2`);
    refuses(/there is a Java, but no compiler, javac/);
  });

  test('no Maven', () => {
    putProgram('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    putProgram('javac', 'exit 0');
    refuses(/there is no Maven to fetch Neo4j with \(install it; Debian: maven\)/);
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    refuses(
      new RegExp(`^Another program listens on port ${port}\\. Stop it, or take another port: lexgraph neo4j --port`),
    );
    other.close();
  });

  test.each(['0', '65536', 'none', '7687.5'])('a port that is none: %s', (written) => {
    expect(neo4j('--port', written)).toEqual({
      status: 2,
      output: expect.stringMatching(/'--port <number>'.* It must be a whole number from 1 to 65535\./) as string,
    });
  });

  test('an option that there is not', () => {
    expect(neo4j('--purge')).toEqual({
      status: 2,
      output: expect.stringMatching(/unknown option '--purge'\n\("--help" tells what there is\)/) as string,
    });
  });
});

const lack = whyNoServer();
const describeWithJava = lack ? describe.skip : describe;

describeWithJava(`lexgraph neo4j with Java${lack ? ` (${lack})` : ''}`, () => {
  const withJava = {
    PATH: process.env['PATH'],
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'],
    JDK_JAVA_OPTIONS: SHORT_LIVED.join(' '),
  };

  beforeEach(() => {
    putProgram('docker', `exec '${process.execPath}' '${FAKE_DOCKER}' "$@"`);
    say('no-engine');
    withJava.PATH = `${join(folder, 'bin')}:${process.env['PATH']}`;
  });

  afterEach(() => void neo4jWith(withJava, '--stop'));

  test('starts a real server, keeps its data and password, and tells nobody the password', async () => {
    const first = neo4jWith(withJava);
    expect(first.output).toContain(
      'Neo4j is started with Java, for there is a docker command, but no engine answers it',
    );
    expect(first.status).toBe(0);
    await run('CREATE (:Kept)');
    const { handle } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { handle: number };
    const shown = commandLineOf(handle);
    expect(shown).toContain('Neo4jServer');
    expect(shown).not.toContain(password());
    expect(statSync(join(data, 'password')).mode & 0o777).toBe(0o600);

    expect(neo4jWith(withJava, '--stop').output).toBe('Neo4j has stopped. Its data stays.\n');
    await expect(run('RETURN 1')).rejects.toThrow();
    expect(neo4jWith(withJava).status).toBe(0);
    expect(await run('MATCH (kept:Kept) RETURN kept')).toBe(1);

    expect(neo4jWith(withJava, '--reset').output).toContain('Its data and password are removed.');
    expect(readdirSync(data)).toEqual([]);
  });

  /** The number of rows. */
  function run(statement: string): Promise<number> {
    const credentials = { username: 'neo4j', password: password() };
    return runStatement({ uri: `bolt://127.0.0.1:${port}`, database: 'neo4j', credentials }, statement);
  }

  function password(): string {
    return readFileSync(join(data, 'password'), 'utf8').trim();
  }
});

/** Runs the command where nothing but what the test put there can be called. */
function neo4j(...args: string[]): { status: number | null; output: string } {
  return neo4jWith({ PATH: join(folder, 'bin'), XDG_CACHE_HOME: join(folder, 'cache') }, ...args);
}

function neo4jWith(environment: NodeJS.ProcessEnv, ...args: string[]): { status: number | null; output: string } {
  const given = args.includes('--port') ? args : ['--port', String(port), ...args];
  const env = { ...process.env, FAKE_DOCKER: join(folder, 'docker'), ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'neo4j', '--data', data, ...given], {
    encoding: 'utf8',
    env,
  });
  return { status, output: stdout + stderr };
}

function refuses(message: RegExp): void {
  const { status, output } = neo4j();
  expect(output).toMatch(message);
  expect(output).not.toMatch(/^ +at /m);
  expect(status).toBe(1);
  expect(existsSync(data)).toBe(false);
}

function commandLineOf(process: number): string {
  if (existsSync('/proc/self')) return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  return spawnSync('ps', ['-o', 'args=', '-p', String(process)], { encoding: 'utf8' }).stdout;
}

function putProgram(name: string, body: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}

function say(what: string): void {
  writeFileSync(join(folder, 'docker', what), '');
}

/** What Docker's command was asked. */
function calls(): string[][] {
  const lines = readFileSync(join(folder, 'docker', 'calls'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as string[]);
}

function valuesOf(call: readonly string[], option: string): string[] {
  return call.flatMap((each, index) => (each === option ? [call[index + 1] as string] : []));
}
