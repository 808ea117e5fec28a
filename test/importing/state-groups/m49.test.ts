import { parse } from 'yaml';
import { linkSeedFolder } from '../../../src/seeding/load-seeds';
import { readSeedFolder } from '../../../src/seeding/read-seed-folder';
import { SeedsForImport } from '../seeds-for-import';

const SEEDS = `
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
- { state: KGZ, name: Kyrgyzstan, basis: EDITORIAL }
`;

const AREAS = [
  { type: 0, name: 'World', code: '001' },
  { type: 1, name: 'Asia', code: '142', parent: '001' },
  { type: 2, name: 'Central Asia', code: '143', parent: '142' },
  { type: 4, name: 'Kazakhstan', code: '398', iso3166: 'KAZ', parent: '143' },
  { type: 4, name: 'Uzbekistan', code: '860', iso3166: 'UZB', parent: '143' },
  { type: 4, name: 'Kyrgyzstan', code: '417', parent: '143' },
  { name: 'No code' },
  { type: 1, name: 'Antarctica', code: '010', parent: '001' },
  { type: 4, name: 'Bouvet Island', code: '074', iso3166: 'BVT', parent: '010' },
];

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

const take = (areas: unknown) => seeds.take('m49', { 'm49.json': JSON.stringify(areas) });

test('a region is a group of all States of the seeds within it, with the regions of which it is a part', () => {
  const { understood, doubtful } = take(AREAS);
  expect([understood, doubtful]).toEqual(['2 regions with 2 States.', []]);
  const { nodes, edges } = linkSeedFolder(readSeedFolder(seeds.folder));
  const groups = nodes.filter(({ kind }) => kind === 'StateGroup');
  expect(groups.map(({ id, properties }) => [id, properties['name'], properties['summary']])).toEqual([
    ['m49/142', 'Asia', 'Region 142 of M49.'],
    ['m49/143', 'Central Asia', 'Region 143 of M49, within Asia (142).'],
  ]);
  expect(edges.filter(({ kind }) => kind === 'MEMBER_OF').map(({ from, to }) => `${from} ${to}`)).toEqual(
    expect.arrayContaining(['KAZ m49/142', 'KGZ m49/142', 'KAZ m49/143', 'KGZ m49/143']),
  );
  expect(edges.filter(({ kind }) => kind === 'MEMBER_OF')).toHaveLength(4);
});

test('what is no State of the seeds, and regions without any, are told with their lines', () => {
  expect(take(AREAS).ignored.map(({ line, reason }) => [line, reason])).toEqual([
    [7, 'it is no area with a name and a code of three digits'],
    [5, 'UZB is no State that the seeds hold'],
    [9, 'BVT is no State that the seeds hold'],
    [1, 'it is the whole world, and no group in it'],
    [8, 'no State of the seeds lies in it'],
  ]);
});

test('a code that is not that of the name, and a region that is not there, are doubtful', () => {
  const areas = [
    ...AREAS.slice(0, 3),
    { name: 'Kazakhstan', code: '398', iso3166: 'KGZ', parent: '143' },
    { name: 'Kyrgyzstan', code: '417', iso3166: 'KGZ', parent: '999' },
    { name: 'Nowhere', code: '998', parent: '143' },
  ];
  const { understood, doubtful } = take(areas);
  expect(understood).toBe('0 regions with 0 States.');
  expect(doubtful.map(({ line, reason }) => [line, reason])).toEqual([
    [4, 'its code is KGZ, its name that of KAZ'],
    [5, 'there is no region 999 around it'],
    [6, 'it is no State that is known, and has no part of its own'],
  ]);
});

test('regions that lie in each other end, and hold the State all the same', () => {
  take([
    { name: 'One', code: '001', parent: '002' },
    { name: 'Two', code: '002', parent: '001' },
    { name: 'Kazakhstan', code: '398', iso3166: 'KAZ', parent: '001' },
  ]);
  const written = parse(seeds.read('state-groups/m49.yaml')) as { stateGroup?: string; members?: string[] }[];
  expect(written.flatMap(({ stateGroup, members }) => (stateGroup ? [[stateGroup, members]] : []))).toEqual([
    ['m49/001', ['KAZ']],
    ['m49/002', ['KAZ']],
  ]);
});

test('the same file again writes nothing; a newer one the difference', () => {
  take(AREAS);
  expect(take(AREAS).written).toEqual([]);
  expect(take(AREAS.filter(({ name }) => name !== 'Kyrgyzstan')).written).toEqual(['state-groups/m49.yaml']);
  expect(seeds.read('state-groups/m49.yaml')).not.toContain('KGZ');
});

test.each([
  ['a cut file', '[{"name":', /is no JSON, or was cut off/],
  ['another list', '[1, null]', /is no list of the areas of M49/],
  ['a mapping', '{}', /is no list of the areas of M49/],
])('%s is refused, and nothing is written', (_, content, message) => {
  expect(() => seeds.take('m49', { 'm49.json': content })).toThrow(message);
  expect(Object.keys(seeds.everything())).toEqual(['base.yaml']);
});
