import 'reflect-metadata';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkSeedFolder, loadSeeds, type LoadedSeeds, type SeedLoad } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { SeedsRefused } from '../../src/seeding/seed-problems';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';

const good = (file: string) => join(__dirname, 'good', file);
const bad = (file: string) => join(__dirname, 'bad', file);

const WORK = '- { topic: topic/work, name: Work, basis: EDITORIAL }\n';

let folder: string;
let seeds: string;
let store: GraphStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexgraph-seeds-'));
  seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  store = openSqliteStore(join(folder, 'store.db'));
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const write = (file: string, source: string) => writeFileSync(join(seeds, file), source);
const nameOf = async (id: string) => (await store.nodes([id]))[0]?.properties['name'];

test('a folder that is not there is named, with the variable that sets it', async () => {
  const missing = join(folder, 'nowhere');
  await expect(loadSeeds(missing, store)).rejects.toMatchObject({
    code: 'SEEDS_REFUSED',
    message: `There is no seed folder at ${missing}. Set LEXGRAPH_SEEDS to the folder that holds the seed files.`,
  });
});

test('a file in the folder’s stead is none', async () => {
  write('a.yaml', WORK);
  await expect(loadSeeds(join(seeds, 'a.yaml'), store)).rejects.toMatchObject({ code: 'SEEDS_REFUSED' });
});

test('a folder without seed files is refused, whatever else lies there', async () => {
  await expect(loadSeeds(seeds, store)).rejects.toMatchObject({
    code: 'SEEDS_REFUSED',
    message: `The seed folder ${seeds} holds no .yaml file.`,
  });
  write('README.md', '# Seeds');
  await expect(loadSeeds(seeds, store)).rejects.toMatchObject({ code: 'SEEDS_REFUSED' });
});

test('files of folders below the folder count, .yml too, and an empty file does no harm', async () => {
  mkdirSync(join(seeds, 'kaz', 'deep'), { recursive: true });
  write(join('kaz', 'deep', 'work.yml'), WORK);
  write('empty.yaml', '');
  await loadSeeds(seeds, store);
  expect((await store.version())?.nodeCount).toBe(1);
});

test('a first load writes all, and says what the store then holds', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  const { digest, report } = await loadSeeds(seeds, store);
  const version = await store.version();
  expect(report).toEqual({ written: (version?.nodeCount ?? 0) + (version?.edgeCount ?? 0), removed: 0, unchanged: 0 });
  expect(version).toMatchObject({ digest, nodeCount: 10 });
  expect(await nameOf('un/treaty/art-1#schooling')).toBe('Schooling for all');
});

test('one broken file beside a good one: nothing is loaded', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  cpSync(bad('not-a-date.yaml'), join(seeds, 'broken.yaml'));
  const load = loadSeeds(seeds, store);
  await expect(load).rejects.toBeInstanceOf(SeedsRefused);
  await expect(load).rejects.toThrow('seeds/broken.yaml:4:14: "adoptedOn" must be a date');
  expect(await store.version()).toBeNull();
  expect(await store.countsByKind()).toEqual(new Map());
});

test('a folder that broke leaves the earlier graph as it was', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  await loadSeeds(seeds, store);
  const [version, counts] = [await store.version(), await store.countsByKind()];
  write('base.yaml', WORK);
  cpSync(bad('not-a-date.yaml'), join(seeds, 'broken.yaml'));
  await expect(loadSeeds(seeds, store)).rejects.toBeInstanceOf(SeedsRefused);
  expect(await store.version()).toEqual(version);
  expect(await store.countsByKind()).toEqual(counts);
  expect(await nameOf('un/treaty')).toBe('A treaty');
  expect(await nameOf('topic/work')).toBeUndefined();
});

test('seeds that have not changed are not loaded again, not even into a store that was closed since', async () => {
  write('work.yaml', WORK);
  const { digest } = await loadSeeds(seeds, store);
  const version = await store.version();
  expect(await loadSeeds(seeds, store)).toMatchObject({ digest, report: null });
  await store.close();
  store = openSqliteStore(join(folder, 'store.db'));
  expect(await loadSeeds(seeds, store)).toMatchObject({ digest, report: null });
  expect(await store.version()).toEqual(version);
});

test('a changed file writes only the difference', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  write('work.yaml', WORK);
  const { digest, report: first } = await loadSeeds(seeds, store);
  write('work.yaml', WORK.replace('Work', 'Labour'));
  const { digest: changed, report } = await loadSeeds(seeds, store);
  expect(report).toEqual({ written: 1, removed: 0, unchanged: (first?.written ?? 0) - 1 });
  expect(changed).not.toBe(digest);
  expect((await store.version())?.digest).toBe(changed);
  expect(await nameOf('topic/work')).toBe('Labour');
});

test('a load that knows what was read before loads the same as one that reads all anew, mistakes included', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  write('work.yaml', WORK);
  const loaded = asLoaded(await loadSeeds(seeds, store));
  write('work.yaml', WORK.replace('topic:', 'topci:'));
  for (const before of [loaded, loaded]) {
    await expect(loadSeeds(seeds, store, undefined, before)).rejects.toThrow(/work\.yaml:1:\d+: .*topci/);
  }
  write('work.yaml', WORK.replace('Work', 'Labour'));
  const { report, files } = await loadSeeds(seeds, store, undefined, loaded);
  expect(report).toMatchObject({ written: 1, removed: 0 });
  expect(linkSeedFolder(readSeedFolder(seeds, files))).toEqual(linkSeedFolder(readSeedFolder(seeds)));
  expect(readSeedFolder(seeds, files).graph.every((file) => files.graph.includes(file))).toBe(true);
});

test('what was loaded before counts for nothing where another process has loaded since', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  write('work.yaml', WORK);
  const loaded = asLoaded(await loadSeeds(seeds, store));
  write('work.yaml', WORK.replace('Work', 'Labour'));
  await loadSeeds(seeds, store);
  write('work.yaml', WORK);
  const { report } = await loadSeeds(seeds, store, undefined, loaded);
  expect(report).toMatchObject({ written: 1, removed: 0 });
  expect(await nameOf('topic/work')).toBe('Work');
});

test('what left the seeds leaves the store, search included', async () => {
  write('work.yaml', WORK);
  write('more.yaml', '- { topic: topic/rest, name: Rest, basis: EDITORIAL, broader: topic/work }\n');
  await loadSeeds(seeds, store);
  write('more.yaml', '');
  const { report } = await loadSeeds(seeds, store);
  expect(report).toEqual({ written: 0, removed: 2, unchanged: 1 });
  expect(await nameOf('topic/rest')).toBeUndefined();
  expect(await store.version()).toMatchObject({ nodeCount: 1, edgeCount: 0 });
});

test('a seed that only moved to another file changes the digest, and nothing else', async () => {
  write('work.yaml', WORK);
  const { digest } = await loadSeeds(seeds, store);
  rmSync(join(seeds, 'work.yaml'));
  write('moved.yaml', WORK);
  const again = await loadSeeds(seeds, store);
  expect(again.report).toEqual({ written: 0, removed: 0, unchanged: 1 });
  expect(again.digest).not.toBe(digest);
});

test('a mistake that only shows when linked is refused too, and repaired seeds load afterwards', async () => {
  cpSync(good('base.yaml'), join(seeds, 'base.yaml'));
  cpSync(bad('dangling-reference.yaml'), join(seeds, 'broken.yaml'));
  await expect(loadSeeds(seeds, store)).rejects.toThrow('Did you mean "topic/education"?');
  rmSync(join(seeds, 'broken.yaml'));
  expect((await loadSeeds(seeds, store)).report?.written).toBeGreaterThan(0);
});

function asLoaded({ digest, files, graph }: SeedLoad): LoadedSeeds {
  if (!graph) throw new Error('nothing was loaded');
  return { digest, files, graph };
}
