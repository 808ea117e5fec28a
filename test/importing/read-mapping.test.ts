import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IMPORTERS } from '../../src/importing/importers';
import { readMapping } from '../../src/importing/participation-tables/read-mapping';
import { SeedsForImport } from './seeds-for-import';

const SEEDS = `
- { document: doc/list, name: A list, form: STATUS_TABLE, attestedOn: 2021 }
- { state: KGZ, name: Kyrgyzstan, basis: EDITORIAL }
- { treaty: wipo/beijing, name: Beijing Treaty, cite: [doc/list, "1"] }
`;
const TABLE =
  'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date\nKyrgyzstan,Beijing,,Accession,2017-07-25,2020-04-28\n';

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

function put(name: string, content: string): string {
  const path = join(dirname(seeds.folder), name);
  writeFileSync(path, content);
  return path;
}

function take(mapping: string) {
  const importer = IMPORTERS.find(({ name }) => name === 'wipo');
  const files = [put('parties.csv', TABLE)];
  const job = { files, seeds: seeds.folder, into: 'participations', dryRun: false };
  return importer?.run({ ...job, mapping: put('mapping.csv', mapping) });
}

test('a table of the user’s says which instrument a key means, its columns in any order', () => {
  expect(take('document,key,instrument\ndoc/list,Beijing,wipo/beijing\n')?.understood).toContain(
    '1 acts in 1 files: 1 new',
  );
  expect(seeds.read('participations/wipo-beijing.participations.csv')).toContain(
    'KGZ,wipo/beijing,ACCESSION,2017-07-25,,doc/list,"Beijing, Kyrgyzstan",',
  );
});

test('without one the table’s instruments are ignored, and said to be', () => {
  const { understood, ignored } = seeds.take('wipo', { 'parties.csv': TABLE });
  expect(understood).toContain('0 acts');
  expect(ignored.map(({ reason }) => reason)).toContain(
    '“Beijing” is none of the instruments that the seeds hold, as the mapping names them',
  );
});

test.each([
  [
    'without its columns',
    'key;instrument;document\n',
    /mapping\.csv:1: a mapping has the columns key,instrument,document/,
  ],
  ['with an empty cell', 'key,instrument,document\nBeijing,,doc/list\n', /mapping\.csv:2: a key, an instrument/],
  [
    'with a key twice',
    'key,instrument,document\nB,wipo/beijing,doc/list\nB,wipo/beijing,doc/list\n',
    /mapping\.csv:3: the key “B”/,
  ],
  ['whose quote is never closed', 'key,instrument,document\n"B,wipo\n', /mapping\.csv:\d/],
  [
    'of an instrument that is not held',
    'key,instrument,document\nBeijing,wipo/bejing,doc/list\n',
    /“wipo\/bejing”, which the seeds don’t hold\. Did you mean “wipo\/beijing”/,
  ],
  [
    'of a document that is not held',
    'key,instrument,document\nBeijing,wipo/beijing,doc/none\n',
    /“doc\/none”, which the seeds don’t hold/,
  ],
])('a mapping %s is refused, and nothing is written', (_, mapping, message) => {
  expect(() => take(mapping)).toThrow(message);
  expect(Object.keys(seeds.everything())).toEqual(['base.yaml']);
});

test('UTF-8 with a byte order mark is read', () => {
  const path = put('mapping.csv', '\ufeffkey,instrument,document\nBeijing,wipo/beijing,doc/list\n');
  expect([...readMapping(path)]).toEqual([['Beijing', { instrument: 'wipo/beijing', document: 'doc/list' }]]);
});
