import 'reflect-metadata';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importParticipations } from '../../src/importing/participation-tables/import-participations';
import { PARTICIPATION_FORMATS } from '../../src/importing/participation-tables/participation-formats';

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
