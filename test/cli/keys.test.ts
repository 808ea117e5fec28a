import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildProgram } from '../main/build-program';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const COMMAND = resolve(__dirname, '../../dist/cli/main.js');

describe('lexgraph keys', () => {
  const folder = temporaryFolder();
  const LEXGRAPH_KEYS = join(folder, 'keys.json');
  const run = (...args: string[]) => {
    const env = { ...process.env, LEXGRAPH_KEYS };
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'keys', ...args], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  beforeAll(buildProgram, 60_000);
  afterAll(() => removeFolder(folder));

  test('makes a key, shows it once, lists it and revokes it', () => {
    expect(run('list').stdout).toBe('There are no keys.\n');
    const made = run('create', 'Ministry of Labour', '--role', 'researcher', '--days', '30');
    const text = made.stdout.trim();
    expect([made.status, text]).toEqual([0, expect.stringMatching(/^lexgraph_[\w-]{43}$/)]);
    const id = text.slice(0, 17);
    const listed = run('list').stdout;
    expect(listed).toMatch(/^lexgraph_[\w-]{8} {2}researcher {2}until \d{4}-.*Ministry of Labour$/m);
    expect(listed).toContain(id);
    expect(listed + readFileSync(LEXGRAPH_KEYS, 'utf8')).not.toContain(text);
    expect(run('revoke', id).stdout).toBe(`Revoked ${id}.\n`);
    expect(run('list').stdout).toMatch(/revoked/);
  });

  test.each([
    [['create', 'A', '--role', 'king'], 2, /'king' is invalid\. Allowed choices are reader, researcher, admin\./],
    [['create', 'A'], 2, /required option '--role <role>' not specified/],
    [['create', 'A', '--role', 'reader', '--days', '0'], 2, /It must be a whole number from 1 to 3650\./],
    [['revoke', 'lexgraph_unknown'], 1, /There is no key "lexgraph_unknown" to revoke/],
    [['destroy'], 2, /unknown command 'destroy'/],
    [['list', '--all'], 2, /unknown option '--all'/],
  ])('%j is refused', (args, expected, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(expected);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at \S+ \(/);
  });
});
