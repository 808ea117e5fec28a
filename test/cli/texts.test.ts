import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../main/build-program';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

const SEEDS = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- treaty: un/crc
  name: Convention on the Rights of the Child
  cite: [doc/page, "1"]
  parts:
    - { provision: /art-28, name: Education, number: 28, cite: [doc/page, "2"] }
`;

describe('lexgraph texts', () => {
  const folder = temporaryFolder();
  const environment = {
    LEXGRAPH_SEEDS: join(folder, 'seeds'),
    LEXGRAPH_TEXTS: join(folder, 'texts'),
    LEXGRAPH_STORE: join(folder, 'graph.sqlite'),
  };
  const run = (...args: string[]) => runCommand(['texts', ...args], { environment });

  beforeAll(() => {
    buildProgram();
    for (const name of ['seeds', 'mine']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'seeds', 'base.yaml'), SEEDS);
    writeFileSync(
      join(folder, 'mine', 'un-crc.en.txt'),
      'Article 28\nStates Parties recognize the right to education.\n',
    );
    writeFileSync(join(folder, 'mine', 'other.en.txt'), 'Article 1\nWords.\n');
  }, 60_000);
  afterAll(() => removeFolder(folder));

  test('keeps the words of a folder’s files, shows them, and finds what stands in them', async () => {
    const added = await run('add', join(folder, 'mine'));
    expect(added.stdout).toContain('un/crc: 1 articles in en (licence: not stated)');
    expect(added.stdout).toContain('other.en.txt: the graph holds no instrument that is called so');
    const shown = await run('show', 'un/crc/art-28-1');
    expect(shown.stdout).toContain(
      'States Parties recognize the right to education.\n-- un-crc.en.txt; licence: not stated',
    );
    expect((await run('search', 'Education', 'right')).stdout).toBe('un/crc/art-28  (en)\n');
    expect((await run('list')).stdout).toContain('un/crc  en  1 articles');
  });

  test('stand below what the graph says of a provision, not below a whole instrument', async () => {
    await runCommand(['seed'], { environment });
    const show = async (id: string) => (await runCommand(['show', id], { environment })).stdout;
    expect(await show('un/crc/art-28')).toMatch(/Education[^]*The article’s own words[^]*the right to education/);
    expect(await show('un/crc')).not.toContain('own words');
  });

  test('what isn’t there is told with what to do', async () => {
    const { status, stderr } = await run('show', 'un/cat/art-1');
    expect(stderr).toMatch(/No words of un\/cat\/art-1 have been added.*texts list/);
    expect(status).not.toBe(0);
  });
});
