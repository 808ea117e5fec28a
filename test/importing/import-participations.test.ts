import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  importParticipations,
  type ImportOutcome,
} from '../../src/importing/participation-tables/import-participations';
import type { InstrumentMapping } from '../../src/importing/participation-tables/instrument-mapping';
import { PARTICIPATION_FORMATS } from '../../src/importing/participation-tables/participation-formats';
import { linkSeedFolder } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const SEEDS = `
- document: doc/manyhealth
  name: Memberships
  form: STATUS_TABLE
  attestedOn: 2023-08-12
- { document: doc/manytreaties, name: Parties, form: STATUS_TABLE, attestedOn: 2023-01-17 }
- { document: doc/icrc-states-parties, name: Sheet, form: STATUS_TABLE, attestedOn: 2020-11-09 }
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
- { state: KGZ, name: Kyrgyzstan, basis: EDITORIAL }
- { state: SRB, name: Serbia, basis: EDITORIAL }
- { state: FRA, name: France, basis: EDITORIAL }
- { state: PHL, name: Philippines, basis: EDITORIAL }
- treaty: un/crc
  name: Convention on the Rights of the Child
  cite: [doc/page, "1"]
  participants:
    - { from: KAZ, action: RATIFICATION, date: 1994-08-12, cite: [doc/page, "1"] }
    - { from: KGZ, action: RATIFICATION, date: 1994, cite: [doc/page, "1"] }
- { treaty: un/rome, name: Rome Statute, cite: [doc/page, "2"] }
`;

const UNTC = `Participant,Signature,"Ratification, Acceptance(A), Accession(a), Succession(d), Formal confirmation(c)"
Kazakhstan,16 Feb 1994,12 Aug 1994
Kyrgyzstan,,7 Oct 1994 a
Serbia [1],,12 Mar 2001 d
France,26 Jan 1990,7 Aug 1990
European Union,,23 Dec 2010 c
Yugoslavia,26 Jan 1990,3 Jan 1991
Atlantis,,1 Jan 2000
Total,4,5
`;

const MANYHEALTH = `manyID,Title,Begin,stateID,StateName,StateSignature,StateRatification,StateForce,StateEnd,Rat=Notif,Accession,Succession,treatyID,Signature,Force,End
X,The Convention,1989,SRB,Serbia,,1991-01-03,1991-02-02,9999-12-31,,1991-01-03,0,RGHTSC_1989A,1989,1990,9999-12-31
X,The Convention,1989,FRA,France,1990-01-26,1990-08-07,1990-09-06,9999-12-31,,,0,RGHTSC_1989A,1989,1990,9999-12-31
X,The Convention,1989,KAZ,Kazakhstan,1994-02-16,1994-12-08,,9999-12-31,,,0,RGHTSC_1989A,1989,1990,9999-12-31
X,Rome Statute,1998,PHL,Philippines,2000-12-28,2011-08-30,2011-11-01,2019-03-17,,,0,RMSICC_1998A,1998,2002,9999-12-31
X,Another,1990,PHL,Philippines,2000-12-28,2011-08-30,2011-11-01,9999-12-31,,,0,OTHER_1990A,1998,2002,9999-12-31
X,The Convention,1989,FRA,Gaul,1990-01-26,1990-08-07,1990-09-06,9999-12-31,,,0,RGHTSC_1989A,1989,1990,9999-12-31
X,The Convention,1989,FRA,Serbia,1990-01-26,1990-08-08,1990-09-06,9999-12-31,,,0,RGHTSC_1989A,1989,1990,9999-12-31
`;

let seeds: string;

beforeEach(() => {
  seeds = join(temporaryFolder(), 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'base.yaml'), SEEDS);
});

afterEach(() => removeFolder(dirname(seeds)));

interface Options {
  readonly mapping?: InstrumentMapping;
  readonly dryRun?: boolean;
}

function imported(
  format: string,
  files: Readonly<Record<string, string | Buffer>>,
  options: Options = {},
): ImportOutcome {
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(dirname(seeds), name);
    writeFileSync(path, content);
    return path;
  });
  const found = PARTICIPATION_FORMATS.find(({ name }) => name === format);
  if (!found) throw new Error(`no format ${format}`);
  return importParticipations({ format: found, files: paths, seeds, into: 'participations', ...options });
}

function written(name: string): string {
  return readFileSync(join(seeds, 'participations', name), 'utf8');
}

function remarks(outcome: ImportOutcome, kind: 'ignored' | 'doubtful'): string[] {
  return outcome.reads.flatMap((read) => read[kind].map(({ file, line, reason }) => `${file}:${line} ${reason}`));
}

function snapshotOfSeeds(): Record<string, string> {
  const names = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(seeds, name), 'utf8')]));
}

test('a status table of the Treaty Collection becomes rows, with what the seeds hold already left where it stands', () => {
  const outcome = imported('untc-status', { '4-11.csv': UNTC });
  expect(written('un-crc.participations.csv')).toBe(`state,instrument,action,date,effectiveFrom,document,pinpoint,note
FRA,un/crc,SIGNATURE,1990-01-26,,doc/untc-4-11,France,
FRA,un/crc,RATIFICATION,1990-08-07,,doc/untc-4-11,France,
KAZ,un/crc,SIGNATURE,1994-02-16,,doc/untc-4-11,Kazakhstan,
KGZ,un/crc,ACCESSION,1994-10-07,,doc/untc-4-11,Kyrgyzstan,
SRB,un/crc,SUCCESSION,2001-03-12,,doc/untc-4-11,Serbia [1],
`);
  expect(outcome.counts).toEqual({ added: 4, agreed: 1, moreExact: 1, conflicting: 0 });
  expect(written('sources.yaml')).toContain('attestedOn: 2001-03-12');
  expect(remarks(outcome, 'ignored')).toEqual([
    '4-11.csv:6 it is a regional organisation, and no State',
    '4-11.csv:7 it is Yugoslavia, which ended in 1992, and no State of today',
    '4-11.csv:9 it is a row of totals',
  ]);
  expect(remarks(outcome, 'doubtful')).toEqual([
    expect.stringMatching(/^4-11\.csv:8 no State is called “Atlantis”; the row is left out\./),
  ]);
  expect(linkSeedFolder(readSeedFolder(seeds)).edges.filter(({ kind }) => kind === 'PARTICIPATION')).toHaveLength(7);
});

test('of two tables, what agrees cites both, and what conflicts is a disagreement that names the edge the data goes on carrying', () => {
  imported('untc-status', { '4-11.csv': UNTC });
  const outcome = imported('manyhealth', { 'memberships.csv': MANYHEALTH });
  expect(outcome.counts).toEqual({ added: 3, agreed: 3, moreExact: 0, conflicting: 2 });
  expect(written('un-crc.participations.csv')).toContain(
    'FRA,un/crc,RATIFICATION,1990-08-07,,doc/manyhealth | doc/untc-4-11,"RGHTSC_1989A, FRA | France",\n',
  );
  expect(written('un-rome.participations.csv')).toContain('PHL,un/rome,DENUNCIATION,,2019-03-17,doc/manyhealth,');
  const { nodes } = linkSeedFolder(readSeedFolder(seeds));
  const disagreements = nodes
    .filter(({ kind }) => kind === 'Discrepancy')
    .map(({ id, properties }) => ({ id, ...properties }));
  expect(disagreements).toMatchObject([
    {
      id: 'discrepancy/participation/kaz-un-crc-consent',
      disputes: ['KAZ>PARTICIPATION:ratification:1994-08-12>un/crc'],
      resolved: false,
      resolution: expect.stringContaining('Day and month stand the other way round.') as string,
      claimStatements: [
        { statement: 'Ratification on 1994-08-12.', document: 'doc/page' },
        { statement: 'Consent on 1994-12-08.', document: 'doc/manyhealth', pinpoint: 'RGHTSC_1989A, KAZ' },
      ],
    },
    {
      id: 'discrepancy/participation/srb-un-crc-consent',
      disputes: ['SRB>PARTICIPATION:succession:2001-03-12>un/crc'],
      resolution: expect.stringContaining('may be the predecessor’s') as string,
    },
  ]);
  expect(remarks(outcome, 'doubtful')).toEqual([
    'memberships.csv:7 no State is called “Gaul”; taken for FRA, as “FRA” says',
    'memberships.csv:8 “FRA” is FRA, but “Serbia” is not; the row is left out',
  ]);
  expect(remarks(outcome, 'ignored')).toEqual(
    expect.arrayContaining([
      'memberships.csv:6 “OTHER_1990A” is none of the instruments that the seeds hold, as the mapping names them',
      'memberships.csv:7 it repeats line 3',
    ]),
  );
});

test('the same files again write nothing, in whichever order', () => {
  const parties =
    'treatyID,stateID,StateSignature,StateRatification,StateForce,StateEnd\nRGHTSC_1989A,SRB,,1991-01-04,,\nRGHTSC_1989A,FRA,,1990-08-07,,\n';
  const runs = [
    () => imported('untc-status', { '4-11.csv': UNTC }),
    () => imported('manyhealth', { 'memberships.csv': MANYHEALTH }),
    () => imported('manytreaties', { 'parties.csv': parties }),
  ];
  for (const run of runs) run();
  const before = snapshotOfSeeds();
  for (const run of runs) expect(run().written).toEqual([]);
  expect(snapshotOfSeeds()).toEqual(before);
});

test('a newer table of the same source writes the difference: what it changed, and what it says no more', () => {
  imported('untc-status', { '4-11.csv': UNTC });
  const newer = UNTC.replace('7 Aug 1990', '8 Aug 1990').replace('Serbia [1],,12 Mar 2001 d\n', '');
  const outcome = imported('untc-status', { '4-11.csv': newer });
  expect(outcome.gone).toBe(2);
  expect([...outcome.written].sort()).toEqual([
    'participations/sources.yaml',
    'participations/un-crc.participations.csv',
  ]);
  expect(written('un-crc.participations.csv')).toContain('FRA,un/crc,RATIFICATION,1990-08-08,');
  expect(written('un-crc.participations.csv')).not.toMatch(/1990-08-07|SRB/);
  expect(existsSync(join(seeds, 'participations', 'discrepancies.yaml'))).toBe(false);
});

test('a State that left and came back has two consents', () => {
  imported('manyhealth', { 'memberships.csv': MANYHEALTH });
  const outcome = imported('icrc-sheet', {
    'sheet.csv': 'Country,GC I-IV 1949,ICC Statute 1998\nPhilippines,,01.02.2021\nTotal,196,123\n',
  });
  expect(outcome.counts).toEqual({ added: 1, agreed: 0, moreExact: 0, conflicting: 0 });
  expect(written('un-rome.participations.csv')).toContain('PHL,un/rome,CONSENT,2021-02-01,,doc/icrc-states-parties,');
});

test('a list that names the act in a column of its own takes a mapping of the user’s', () => {
  const mapping = new Map([['Beijing', { instrument: 'un/rome', document: 'doc/page' }]]);
  const table =
    'Contracting Party;Treaty;Signature Date;Instrument Type;Instrument Date;Entry Into Force Date\nFrance;Beijing;2012-06-24;Accession;2017-07-25;2020-04-28\nSerbia;Berne;;Accession;1995-01-01;\n';
  const outcome = imported('wipo', { 'list.csv': Buffer.from(`\uFEFF${table}`, 'utf16le') }, { mapping });
  expect(outcome.reads[0]?.encoding).toBe('utf-16le');
  expect(written('un-rome.participations.csv')).toContain(
    'FRA,un/rome,ACCESSION,2017-07-25,,doc/page,"Beijing, France",\n',
  );
});

test('a dry run tells what would be written, and writes nothing', () => {
  const before = snapshotOfSeeds();
  expect(imported('untc-status', { '4-11.csv': UNTC }, { dryRun: true }).written).toHaveLength(2);
  expect(snapshotOfSeeds()).toEqual(before);
});

test.each([
  ['untc-status', MANYHEALTH, 'is no table of the format untc-status: it begins manyID,Title,'],
  ['manyhealth', UNTC, 'that would begin manyID,Title,Begin,'],
  ['manytreaties', '', 'it begins with nothing'],
  ['untc-status', '<?xml version="1.0"?>\n<root/>\n', 'it begins <?xml'],
  ['untc-status', `${UNTC}"Chad,,\n`, 'a quotation mark (") that opens in this row is never closed'],
  ['icrc-sheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save the sheet as CSV'],
] as const)('a file of another format is refused, and nothing written: %s, %#', (format, content, words) => {
  const before = snapshotOfSeeds();
  expect(() =>
    imported(format, { ...(format === 'untc-status' && { '4-11.csv': UNTC }), 'other.csv': content }),
  ).toThrow(words);
  expect(snapshotOfSeeds()).toEqual(before);
});

test('where the seeds would be unsound nothing is written', () => {
  writeFileSync(join(seeds, 'base.yaml'), SEEDS.replace('- document: doc/manyhealth', '- document: doc/many-health'));
  const before = snapshotOfSeeds();
  expect(() => imported('manyhealth', { 'memberships.csv': MANYHEALTH })).toThrow(
    'there is no document "doc/manyhealth". Did you mean "doc/many-health"?',
  );
  expect(snapshotOfSeeds()).toEqual(before);
});

test('a run that fails while it writes leaves what was there', () => {
  imported('untc-status', { '4-11.csv': UNTC });
  const before = snapshotOfSeeds();
  const inTheWay = join(seeds, 'participations', 'un-rome.participations.csv.importing');
  mkdirSync(inTheWay);
  expect(() => imported('manyhealth', { 'memberships.csv': MANYHEALTH })).toThrow('EISDIR');
  removeFolder(inTheWay);
  expect(snapshotOfSeeds()).toEqual(before);
});
