import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildProgram } from '../main/build-program';
import { Program } from '../main/program';
import { fileWithSeedsOfProgram } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand, type Ended } from './run-command';

const PROJECT = resolve(__dirname, '../..');
const COMMAND = join(PROJECT, 'dist/cli/main.js');
const folder = temporaryFolder();
let store: { readonly LEXGRAPH_STORE: string };
let program: Program;

jest.setTimeout(120_000);
beforeAll(buildProgram, 60_000);
beforeAll(async () => {
  store = { LEXGRAPH_STORE: await fileWithSeedsOfProgram(folder) };
  program = Program.start(folder, { ...store, LEXGRAPH_SEEDS: PROJECT_SEEDS });
  await program.greeted();
}, 120_000);
afterAll(async () => {
  await program.stop();
  removeFolder(folder);
});

const run = (args: readonly string[], input = ''): Promise<Ended> =>
  runCommand(args, { environment: { LEXGRAPH_URL: program.address }, input });

describe('lexgraph', () => {
  test('has every command in its help, with a summary', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const name of [
      'search',
      'show',
      'ask',
      'cite',
      'timeline',
      'compare',
      'changes',
      'serve',
      'seed',
      'import',
      'texts',
      'keys',
      'neo4j',
      'doctor',
    ])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} +[a-z]`, 'm'));
  });

  test.each(['search', 'cite', 'seed', 'neo4j', 'completions', 'changes'])('%s --help has examples', async (name) => {
    const { status, stdout } = await run(['help', name]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^ +(.* )?lexgraph ${name}`, 'm'));
  });

  test('writes no colours where its output is no terminal, and ends quietly with who reads it', async () => {
    const { stdout } = await run(['search', 'forced', 'labour', '--limit', '2']);
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\u001b/);
    const child = spawn(process.execPath, [COMMAND, 'ask', 'provisions', '--all', '--url', program.address]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(errors).toBe('');
  });
});

describe('commands of one question', () => {
  test('search finds by words without quotes', async () => {
    const { status, stdout } = await run([
      'search',
      'Convention',
      'on',
      'the',
      'Rights',
      'of',
      'the',
      'Child',
      '--limit',
      '1',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +un\/crc {2}treaty$/m);
  });

  test('search tells people what is cited and not held, and what was left out', async () => {
    const alone = await run(['search', 'ILO Convention No. 131']);
    expect(alone.status).toBe(1);
    expect(alone.stderr).toMatch(/^Nothing in the data answers this/);
    expect(alone.stderr).toMatch(/^ILO Convention No\. 131: The data holds no such instrument/m);
    const beside = await run(['search', 'ILO Convention No. 190 violence harassment', '--limit', '1']);
    expect(beside.status).toBe(0);
    expect(beside.stdout).toMatch(/^Left out, since nothing holds them with the others: ILO Convention No 190\.$/m);
    expect(beside.stdout).toMatch(/^ILO Convention No\. 190: The data holds no such instrument/m);
  });

  // The ways in which each stands there: art. 28 is a part of the Convention; its paragraph 1 a part of the article.
  test('show tells a thing with its sources and relations', async () => {
    const { status, stdout } = await run(['show', 'un/crc/art-28']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {4}sources: doc\/text-un-crc art\. 28$/m);
    expect(stdout).toMatch(/^ {4}part of: Convention on the Rights of the Child \(un\/crc\)$/m);
    expect(stdout).toMatch(/^ {4}parts: .*\(un\/crc\/art-28-1\)/m);
  });

  test('cite tells what a citation refers to', async () => {
    const { status, stdout } = await run(['cite', 'art.', '28(1)', 'CRC', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ node: { id: 'un/crc/art-28-1' } }]);
  });

  test.each([
    ['As art. 28(1) CRC says, education is free.', 0, [/^unknown +art\. 28\(1\) CRC$/m]],
    [
      'As art. 28(1) CRC and art. 900 CRC say.',
      1,
      [/^unknown +art\. 28\(1\) CRC$/m, /^(unverified|no such place) +art\. 900 CRC$/m],
    ],
    ['No citation at all.', 1, []],
  ])('cite checks the citations of a text: %s', async (text, expected, lines) => {
    const { status, stdout } = await run(['cite'], text);
    expect(status).toBe(expected);
    for (const line of lines) expect(stdout).toMatch(line);
  });

  test.each([
    ['by argument', ['cite', 'Конвенция МОТ № 131'], ''],
    ['in a text', ['cite'], 'Конвенция МОТ № 131'],
  ])('cite tells what the data lacks in one way: %s', async (_how, command, text) => {
    const { status, stdout } = await run(command, text);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^unverified +Конвенция МОТ № 131$/m);
    expect(stdout).toContain('The data holds no such instrument');
  });

  test('timeline, compare and changes take by place what their questions need', async () => {
    const timeline = await run(['timeline', 'un/crc', '--all', '--json']);
    expect(timeline.stdout).toContain('"date": "1989-11-20"');
    const compared = JSON.parse(
      (await run(['compare', 'KAZ', 'KGZ', '--group', 'group/migrant-children', '--limit', '1', '--json'])).stdout,
    ) as {
      edges: { node: { standings: { state: { id: string } }[] } }[];
    };
    expect(compared.edges[0]?.node.standings.map(({ state }) => state.id)).toEqual(['KAZ', 'KGZ']);
    const days = ['--from', '1994-09-10', '--to', '1994-09-11'];
    const changed = await run([
      'changes',
      '--state',
      'KAZ',
      '--group',
      'group/migrant-children',
      ...days,
      '--limit',
      '1',
      '--json',
    ]);
    expect(JSON.parse(changed.stdout)).toMatchObject({ edges: [{ node: { kind: 'BECAME_BINDING' } }] });
  });
});

describe('lexgraph doctor', () => {
  test('tells what is there', async () => {
    const { stdout } = await runCommand(['doctor', '--url', program.address], { environment: store });
    expect(stdout).toMatch(/^ok +lexgraph +\d+\.\d+\.\d+ on Node \d+/m);
    expect(stdout).toMatch(/^ok +embedded store +\d+ nodes, \d+ edges, loaded on /m);
    expect(stdout).toMatch(/^- +Neo4j +not used, as NEO4J_URI is not set\n +for Cypher: lexgraph neo4j$/m);
    expect(stdout).toMatch(/^ok +server +answers at http:/m);
  });

  test('tells what is wrong and how to mend it: exit code 1', async () => {
    const environment = { LEXGRAPH_STORE: join(folder, 'none'), LEXGRAPH_SEEDS: join(folder, 'no-seeds') };
    const { status, stdout } = await runCommand(['doctor'], { environment });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^wrong +seeds +There is no seed folder at .*no-seeds\. Set LEXGRAPH_SEEDS/m);
    expect(stdout).toMatch(/^wrong +embedded store +there is none at .*none\n +lexgraph seed$/m);
  });
});

describe('lexgraph completions', () => {
  test('bash completes commands, questions and options', async () => {
    const file = join(folder, 'completions.bash');
    writeFileSync(file, (await run(['completions', 'bash'])).stdout);
    const completed = (...words: string[]): string[] => {
      const typed = ['lexgraph', ...words].map((word) => `'${word}'`).join(' ');
      const script = `source '${file}'; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _lexgraph; echo "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split(' ');
    };
    expect(completed('tim')).toEqual(['timeline']);
    expect(completed('ask', 'obligations-')).toEqual(['obligations-borne-by', 'obligations-covering']);
    expect(completed('ask', 'gaps', '--state', 'KAZ', '--ki')).toEqual(['--kinds']);
    expect(completed('keys', 'create', '--')).toEqual(['--role', '--days', '--help']);
  });

  test.each(['zsh', 'fish'])('%s has every question with what it means', async (shell) => {
    const { status, stdout } = await run(['completions', shell]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/dates-of-change.*The days on which the answer/);
    const checked = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' });
    if (checked.error === undefined) expect([checked.status, checked.stderr]).toEqual([0, '']);
  });
});
