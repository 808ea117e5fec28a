import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { SETTINGS, asEnvironment } from '../../scripts/neo4j/server-settings.cjs';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = resolve(__dirname, '../..');

interface Service {
  readonly environment: Record<string, string>;
  readonly ports: readonly string[];
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: object;
}

const text = read('docker-compose.yml');
const { services } = servicesIn(text);

describe('docker-compose.yml', () => {
  test('tells Neo4j all that our other servers are told', () => {
    expect(services.neo4j.environment).toMatchObject(asEnvironment(SETTINGS));
  });

  test('has no password of its own, and none is accepted that is not given', () => {
    expect(text.match(/\$\{NEO4J_PASSWORD[^}]*/g)).toHaveLength(2);
    for (const use of text.match(/\$\{NEO4J_PASSWORD[^}]*/g) ?? []) expect(use).toContain(':?');
  });

  test('lets only this machine in', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test.each(['neo4j', 'api'] as const)('gives %s no right that it does not need', (name) => {
    expect(services[name].cap_drop).toEqual(['ALL']);
    expect(services[name].security_opt).toEqual(['no-new-privileges:true']);
  });

  test('starts the API when Neo4j is healthy', () => {
    expect(services.neo4j.healthcheck).toBeDefined();
    expect(services.api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('takes the settings that .env.example names', () => {
    const used = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const named = [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...used].sort());
  });
});

const compose = [['docker-compose'], ['docker', 'compose']].find(
  ([program = '', ...args]) => spawnSync(program, [...args, 'version'], { stdio: 'ignore' }).status === 0,
);
const describeWithCompose = compose ? describe : describe.skip;

describeWithCompose(`docker-compose config${compose ? '' : ' (there is no docker-compose here)'}`, () => {
  let folder: string;

  beforeEach(() => {
    folder = temporaryFolder();
    copyFileSync(join(PROJECT, 'docker-compose.yml'), join(folder, 'docker-compose.yml'));
  });

  afterEach(() => removeFolder(folder));

  test('understands the file, with the password of .env', () => {
    writeFileSync(
      join(folder, '.env'),
      read('.env.example').replace('NEO4J_PASSWORD=', 'NEO4J_PASSWORD=from-the-file'),
    );
    const { status, stdout } = config();
    expect(status).toBe(0);
    const resolved = servicesIn(stdout).services;
    expect(resolved.neo4j.environment['NEO4J_AUTH']).toBe('neo4j/from-the-file');
    expect(resolved.api.environment['NEO4J_PASSWORD']).toBe('from-the-file');
  });

  test.each([
    ['there is no .env', null],
    ['the password is left empty', read('.env.example')],
  ])('says what to do where %s', (_what, environment) => {
    if (environment !== null) writeFileSync(join(folder, '.env'), environment);
    const { status, stderr } = config();
    expect(status).not.toBe(0);
    expect(stderr).toContain('NEO4J_PASSWORD is not set: copy .env.example to .env and fill it in');
  });

  function config() {
    const [program = '', ...args] = compose ?? [];
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    return spawnSync(program, [...args, 'config'], { cwd: folder, encoding: 'utf8', env });
  }
});

function servicesIn(source: string): { services: Record<'neo4j' | 'api', Service> } {
  return parse(source) as { services: Record<'neo4j' | 'api', Service> };
}

function read(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}
