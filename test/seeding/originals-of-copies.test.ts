import 'reflect-metadata';
import { join } from 'node:path';
import { parseSeedFiles, readSeedFolder } from '../../src/seeding/read-seed-folder';
import { SeedIndex } from '../../src/seeding/seed-index';
import { SeedProblems } from '../../src/seeding/seed-problems';

const PROJECT_SEEDS = join(__dirname, '..', '..', 'seeds');
const COPIES = 'https://github.com/kazakhstan-law/';

/** A document as the seeds have it. */
interface Kept {
  readonly id: string;
  readonly address: string;
  readonly originalAddress?: string;
  readonly editionDate?: string;
}

let copies: readonly Kept[];

beforeAll(() => {
  const problems = new SeedProblems();
  const { nodes } = new SeedIndex(parseSeedFiles(readSeedFolder(PROJECT_SEEDS).graph, problems), problems);
  copies = [...nodes.values()]
    .map(({ id, properties }) => ({ id, ...properties }) as unknown as Kept)
    .filter(({ address }) => address?.startsWith(COPIES));
});

test('each stored copy of a law names the State’s own text, save two beside which no source was found', () => {
  expect(copies.length).toBeGreaterThan(100);
  const unnamed = copies.filter(({ originalAddress, editionDate }) => !originalAddress || !editionDate);
  expect(unnamed.map(({ id }) => id)).toEqual([
    'doc/text-kaz-health-code-2009-2016-04-09',
    'doc/text-kaz-resolution-127-2012-2016-05-12',
  ]);
});

test('an address is that of the act whose copy was read, and ends with the day of the edition where it has one', () => {
  const undated: string[] = [];
  for (const { id, address, originalAddress, editionDate } of copies) {
    if (!originalAddress || !editionDate) continue;
    const [, act, day] = /^https:\/\/zan\.gov\.kz\/client\/#!\/doc\/(\d+)\/(?:rus|kaz)(?:\/(.+))?$/.exec(
      originalAddress,
    )!;
    // The folder of a copy ends with the number that the State's register gives the act; that of the Constitutions has
    // none.
    const folder = /\/[^/]+-(\d+)\/(?:rus|kaz|meta)/.exec(address)?.[1];
    expect([id, act]).toEqual([id, folder ?? act]);
    if (day === undefined) undated.push(id);
    else expect([id, day.split('.').reverse().join('-')]).toEqual([id, editionDate]);
  }
  expect(undated.sort()).toEqual(['doc/text-kaz-constitution-2026', 'doc/text-kaz-trafficking-law-2024-2026-07-12']);
});
