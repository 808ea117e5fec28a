import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestions } from '../../src/cli/asking/question';
import type { TextFile } from '../../src/own-texts/text-file';
import { buildProgram } from '../main/build-program';
import { Program } from '../main/program';
import { fileWithSeedsOfProgram } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand, type Ended } from './run-command';

/** The words of an article that the server’s user keeps. */
const TEXT: TextFile = {
  instrument: 'un/crc',
  language: 'en',
  source: 'un-crc.en.txt',
  licence: 'not stated',
  articles: { '28': 'States Parties recognize the right to education.' },
};

const folder = temporaryFolder();
let store: { readonly LEXGRAPH_STORE: string };
let program: Program;

beforeAll(buildProgram, 60_000);
beforeAll(async () => {
  store = { LEXGRAPH_STORE: await fileWithSeedsOfProgram(folder) };
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  writeFileSync(join(texts, 'un-crc.en.json'), JSON.stringify(TEXT));
  program = Program.start(folder, { ...store, LEXGRAPH_SEEDS: PROJECT_SEEDS, LEXGRAPH_TEXTS: texts });
  await program.greeted();
}, 120_000);
afterAll(async () => {
  await program.stop();
  removeFolder(folder);
});

/** Asks the store in the command’s own process, and the server that has it. */
const local = (...args: string[]): Promise<Ended> => runCommand(args, { environment: store });
const run = (...args: string[]): Promise<Ended> => runCommand(args, { environment: { LEXGRAPH_URL: program.address } });

/** What each question takes at least. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  changes: ['--state', 'KAZ', '--group', 'group/migrant-children', '--from', '2010-01-01', '--to', '2012-10-01'],
  compare: ['--states', 'KAZ,KGZ', '--group', 'group/migrant-children'],
  'check-citations': ['--text', 'See art. 28(1) CRC.'],
  'coverage-of-data': ['--state', 'KAZ'],
  'dates-of-change': ['--state', 'KAZ', '--group', 'group/migrant-children'],
  gaps: ['--state', 'KAZ'],
  node: ['--id', 'un/crc'],
  nodes: ['--ids', 'un/crc,KAZ'],
  'obligations-borne-by': ['--state', 'KAZ', '--bearer', 'group/employers'],
  'obligations-covering': ['--state', 'KAZ', '--group', 'group/migrant-children'],
  participation: ['--state', 'KAZ', '--instrument', 'un/crc'],
  'own-texts': ['--of', 'un/crc/art-28-1'],
  paths: ['--from', 'KAZ', '--to', 'un/crc'],
  recommendations: ['--state', 'KAZ'],
  responsibilities: ['--state', 'KAZ'],
  'resolve-citation': ['--text', 'art. 28(1) CRC'],
  search: ['--text', 'forced labour'],
  'search-own-texts': ['--text', 'education'],
  timeline: ['--of', 'un/crc'],
};

/** Collections are alike. */
const COLLECTIONS = ['treaties', 'allRecommendations', 'legalNodes'];
// Cypher needs Neo4j.
const ASKED = readQuestions()
  .filter(({ name, isCollection }) => !isCollection && name !== 'cypher')
  .map(({ name }) => name);

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('lexgraph ask', () => {
  test.each([...ASKED, ...COLLECTIONS].map(dashed))('%s is answered', async (name) => {
    const { status, stdout, stderr } = await run('ask', name, ...(ARGUMENTS[name] ?? []));
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).not.toMatch(/undefined|\[object|null/);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  // un/crc: signed on 1994-02-16, ratified on 1994-08-12, in force on the 30th day after (art. 49(2)).
  test('tells a standing with its reason, its date and its sources', async () => {
    const asked = ['participation', '--state', 'KAZ', '--instrument', 'un/crc', '--as-of', '2012-10-01'];
    const { stdout } = await run('ask', ...asked);
    expect(stdout).toMatch(/^STATUS +IN FORCE +SINCE +IN FORCE FROM/);
    expect(stdout).toMatch(/^party +yes +1994-08-12 +1994-09-11 +Kazakhstan \(KAZ\)$/m);
    expect(stdout).toMatch(/^ {4}sources: doc\/status-un-crc Kazakhstan;/m);
    expect(stdout).toMatch(/^ {2}doc\/status-un-crc {2}UN status table of the Convention on the Rights of the Child/m);
  });

  test('the day before, the Convention was not in force', async () => {
    const asked = ['participation', '--state', 'KAZ', '--instrument', 'un/crc', '--as-of', '1994-09-10', '--json'];
    const { stdout } = await run('ask', ...asked);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'PARTY', inForce: 'NO', inForceFrom: '1994-09-11' });
  });

  test('--all puts the pages together, --limit says how many rows', async () => {
    const all = JSON.parse((await run('ask', 'provisions', '--all', '--json', '--fields', 'id')).stdout) as Page;
    expect(all.totalCount).toBeGreaterThan(200);
    expect(new Set(all.edges.map(({ node }) => node.id)).size).toBe(all.totalCount);
    const some = JSON.parse(
      (await run('ask', 'provisions', '--limit', '130', '--json', '--fields', 'id')).stdout,
    ) as Page;
    expect(some.edges).toEqual(all.edges.slice(0, 130));
  });

  test('a list takes commas or the option again, constants are written as one likes, filters as GraphQL or JSON', async () => {
    const standings = ['--standings', 'binding,not-in-force', '--standings', 'SOFT_LAW'];
    const { stdout } = await run(
      'ask',
      'obligationsCovering',
      ...(ARGUMENTS['obligations-covering'] ?? []),
      ...standings,
      '--all',
      '--json',
      '--fields',
      'standing',
    );
    const found = (JSON.parse(stdout) as { edges: { node: { standing: string } }[] }).edges;
    expect(new Set(found.map(({ node }) => node.standing))).toEqual(new Set(['BINDING', 'NOT_IN_FORCE', 'SOFT_LAW']));
    for (const filter of ['{ id: { equals: "un/crc" } }', '{"id":{"equals":"un/crc"}}']) {
      const treaties = await run('ask', 'treaties', '--filter', filter, '--json', '--fields', 'id');
      expect(JSON.parse(treaties.stdout)).toMatchObject({ totalCount: 1, edges: [{ node: { id: 'un/crc' } }] });
    }
  });

  test.each([
    [['ask', 'obligations-coverin'], /unknown command 'obligations-coverin'\n\(Did you mean obligations-covering\?\)/],
    [['ask', 'gaps'], /required option '--state <id>' not specified/],
    [
      ['ask', 'gaps', '--state', 'KAZ', '--kinds', 'not-partie'],
      /It must be one of NOT_PARTY,.*Did you mean NOT_PARTY\?/,
    ],
    [['ask', 'gaps', '--state', 'KAZ', '--limit', '0'], /It must be 1 or more\./],
    [
      ['ask', 'gaps', '--state', 'KAZ', '--all', '--limit', '5'],
      /option '--all' cannot be used with option '--limit <rows>'/,
    ],
    [['ask', 'treaties', '--filter', '{'], /It must be an object such as/],
    [
      ['ask', 'treaties', '--filter', '{ name: { contain: "x" } }'],
      /'--filter <object>' argument .* is invalid\. In "name": Field "contain" .*Did you mean "contains"\?/,
    ],
    [['ask', 'treaties', '--filter', '{ adoptedOn: { from: "2012-13" } }'], /In "adoptedOn\.from": .*names month 13/],
    [
      ['ask', 'gaps', '--state', 'KAZ', '--as-of', '2012-13-01'],
      /^error: option '--as-of <date>' argument '2012-13-01' is invalid\. It names month 13, which does not exist; write it as 2012-10-01\./,
    ],
    [['show', 'un/crc', '--as-of', 'yesterday'], /It must be a whole day; write it as 2012-10-01\./],
    [['cite', 'art. 28 CRC', '--as-of', '2012'], /It must be a whole day; write it as 2012-10-01\./],
    [
      ['ask', 'changes', '--state', 'KAZ', '--group', 'group/children', '--from', '2012-02-30', '--to', '2012-10-01'],
      /'--from <date>' argument '2012-02-30' is invalid\. It names a day that does not exist: 2012-02 has 29 days; write/,
    ],
    [['aks'], /unknown command 'aks'\n\(Did you mean ask\?\)/],
    [[], /^Usage: lexgraph/],
  ])('%j is no way to say it: exit code 2', async (args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  test.each([
    [['ask', 'gaps', '--state', 'KAS'], /There is no .*"KAS".*KAZ/],
    [
      ['ask', 'obligations-covering', '--state', 'KAZ', '--group', 'migrants'],
      /Did you mean .*"group\/migrant-workers".* or "group\/migrant-children"\?/,
    ],
    [['show', 'un/crcc'], /There is no .*"un\/crcc".*un\/crc/],
    [['ask', 'search', '--text', 'qqqqzzzz'], /Nothing in the data answers this, which is no statement about the law/],
    [['ask', 'states', '--url', 'http://127.0.0.1:9'], /http:\/\/127\.0\.0\.1:9\/graphql can’t be reached/],
    [['ask', 'states', '--url', 'no address'], /--url must be an address such as/],
  ])('%j fails with one line: exit code 1', async (args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('the store in the command’s own process', () => {
  test('gives the answer of the server, in words and as JSON', async () => {
    for (const how of [[], ['--json'], ['--full']]) {
      const args = ['ask', 'gaps', '--state', 'KAZ', '--as-of', '2012-10-01', '--limit', '5', ...how];
      const [own, served] = [await local(...args), await runCommand([...args, '--url', `${program.address}/graphql`])];
      expect([own.status, own.stderr]).toEqual([0, '']);
      expect(own.stdout).toBe(served.stdout);
    }
  });

  test('without a graph it says how to load one, and makes no file', async () => {
    const { status, stderr } = await runCommand(['ask', 'states'], {
      environment: { LEXGRAPH_STORE: join(folder, 'none') },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no graph in .*none yet\. Load the seeds into it with "lexgraph seed"/);
  });
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
