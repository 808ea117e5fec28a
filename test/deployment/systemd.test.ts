import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SETTINGS } from '../../src/cli/configuration/settings';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = resolve(__dirname, '../..');
const UNIT = join(PROJECT, 'deploy/systemd/lexgraph@.service');

/** How open the unit may be, of 10, as systemd weighs it. */
const MOST_OPEN = 2;

const text = readFileSync(UNIT, 'utf8');
const valuesOf = (name: string) =>
  [...text.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);

describe('the unit of systemd', () => {
  test('starts what the image starts', () => {
    const [, started = ''] = /^CMD (\[.*\])$/m.exec(readFileSync(join(PROJECT, 'Dockerfile'), 'utf8')) ?? [];
    const [program, ...words] = (valuesOf('ExecStart')[0] ?? '').split(' ').filter((word) => !word.startsWith('--'));
    expect([program, ...words]).toEqual(['/usr/bin/node', ...(JSON.parse(started) as string[]).slice(1)]);
  });

  test('sets only what the program reads, and listens on this machine alone', () => {
    const set = valuesOf('Environment').map((each) => each.split('='));
    for (const [name = ''] of set) expect(['NODE_ENV', ...Object.keys(SETTINGS)]).toContain(name);
    expect(Object.fromEntries(set)).toMatchObject({ HOST: '127.0.0.1', PORT: '%i' });
  });

  test('gives the heap less than the memory that it may take', () => {
    const [, heap] = /--max-old-space-size=(\d+)/.exec(text) ?? [];
    expect(valuesOf('MemoryMax')).toEqual(['1G']);
    expect(Number(heap)).toBeLessThan(0.75 * 1024);
  });

  test('is what docs/operations.md installs', () => {
    expect(readFileSync(join(PROJECT, 'docs/operations.md'), 'utf8')).toContain('cp deploy/systemd/lexgraph@.service');
  });
});

const isThere = spawnSync('systemd-analyze', ['--version'], { stdio: 'ignore' }).status === 0;
const describeWithSystemd = isThere ? describe : describe.skip;

describeWithSystemd(`systemd-analyze${isThere ? '' : ' (there is none here)'}`, () => {
  const folder = temporaryFolder();
  const instance = join(folder, 'lexgraph@4000.service');
  beforeAll(() => copyFileSync(UNIT, instance));
  afterAll(() => removeFolder(folder));

  const analyze = (...args: string[]) => spawnSync('systemd-analyze', [...args, instance], { encoding: 'utf8' });

  test('finds nothing wrong with the unit', () => {
    const { stdout, stderr } = analyze('verify', '--man=no');
    // Where Node lies elsewhere, it is not that which is tested.
    const said = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => line.includes('lexgraph@') && !line.includes('/usr/bin/node'));
    expect(said).toEqual([]);
  });

  test('weighs it as shut in', () => {
    const { stdout } = analyze('security', '--offline=true', '--no-pager');
    const [, exposure] = /Overall exposure level[^:]*: ([\d.]+)/.exec(stdout) ?? [];
    expect(Number(exposure)).toBeLessThanOrEqual(MOST_OPEN);
  });
});
