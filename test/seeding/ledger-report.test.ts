import 'reflect-metadata';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusPage } from '../../src/generate/corpus-page';
import { lawEditionsPage } from '../../src/generate/law-editions-page';
import type { CorpusReport } from '../../src/seeding/corpus/corpus-report';
import { corpusReportText } from '../../src/seeding/corpus/corpus-report-text';
import { readCorpusReport } from '../../src/seeding/corpus/read-corpus-report';

const PROJECT_SEEDS = join(__dirname, '..', '..', 'seeds');

let folder: string;
let seeds: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexgraph-report-'));
  seeds = join(folder, 'seeds');
  cpSync(join(__dirname, 'good-corpus', 'seeds'), seeds, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, source: string) => writeFileSync(join(seeds, file), source);

test('of each document: its paragraphs, how many are cited, how many are empty, and which are open', () => {
  cpSync(join(__dirname, 'bad-corpus', 'open-paragraph.yaml'), join(seeds, 'paragraphs', 'report.yaml'));
  expect(readCorpusReport(seeds).documents).toEqual([
    { id: 'doc/report', name: 'A report', paragraphs: 5, cited: 3, empty: 1, open: ['table 1'] },
  ]);
});

test('of each kind: how many; of each discrepancy: whether it is resolved', () => {
  const { nodes, edges, discrepancies } = readCorpusReport(seeds);
  expect([nodes.get('Group'), nodes.get('Provision'), edges.get('IMPOSES')]).toEqual([2, 2, 2]);
  expect(discrepancies).toEqual([
    { id: 'discrepancy/carts', name: 'Who sends carts', resolved: false, resolution: 'Both claims stay.' },
  ]);
});

test('what nothing uses: groups, topics and places, documents that none cites, nodes without an edge', () => {
  expect(readCorpusReport(seeds).unused).toEqual([]);
  write(
    'unused.yaml',
    `- { group: group/orphans, name: Orphans, basis: EDITORIAL, broader: group/children }
- { document: doc/unread, name: An unread document, form: REPORT }
- { document: doc/law, name: A law's text, form: LAW_TEXT }
- { statute: kaz/lonely, name: A lonely law, form: LAW, cite: [doc/law, whole] }
`,
  );
  expect(readCorpusReport(seeds).unused.map(({ id }) => id)).toEqual(['group/orphans', 'doc/unread', 'kaz/lonely']);
});

test('the report is told although the seeds are refused, and for a folder of nodes alone', () => {
  write('broken.yaml', '- { topic: topic/rest, nome: Rest }\n');
  expect(readCorpusReport(seeds).nodes.get('Topic')).toBe(3);
  for (const name of ['expectations.yaml', 'silences.yaml', 'ledger', 'paragraphs'])
    rmSync(join(seeds, name), { recursive: true });
  expect(readCorpusReport(seeds)).toMatchObject({ documents: [], silences: [] });
});

test('as text', () => {
  cpSync(join(__dirname, 'bad-corpus', 'open-paragraph.yaml'), join(seeds, 'paragraphs', 'report.yaml'));
  const lines = corpusReportText(readCorpusReport(seeds), '2026-11-30').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '                           paragraphs      cited      empty       open',
      '  doc/report                        5          3          1          1',
      '  open in doc/report: table 1',
      '  Provision               2',
      'Discrepancies: 0 resolved, 1 not',
      '  not resolved: Who sends carts (discrepancy/carts)',
      'Unused nodes: 0',
      'What the sources are silent on: 1 questions',
    ]),
  );
});

test('as a page of the docs, silences and their places included', () => {
  const page = corpusPage(readCorpusReport(seeds));
  for (const row of [
    '| A report (`doc/report`) | 4 | 3 | 1 | 0 |',
    '| When was the law adopted? | That there is one. | `doc/report` 1 |',
    '| Who sends carts | no | Both claims stay. |',
    '| Provision | 2 |',
    'Nothing: every node has a use.',
  ])
    expect(page.split('\n')).toContain(row);
});

describe('how far the law was read', () => {
  const text = (id: string, act: string, attestedOn?: string) =>
    `- { document: ${id}, name: Text of ${act}, form: LAW_TEXT, textOf: ${act}, note: All of it.${attestedOn ? `, attestedOn: ${attestedOn}` : ''} }\n`;
  const law = (id: string, more = '') =>
    `- { statute: ${id}, name: Law ${id}, form: LAW, lawOf: KAZ, cite: [doc/text-of-new, whole]${more} }\n`;
  const linesOn = (day: string) =>
    corpusReportText(readCorpusReport(seeds), day)
      .split('\n')
      .filter((line) => /read|WARNING/.test(line));

  beforeEach(() => {
    write('unread.yaml', law('kaz/new') + law('kaz/old', ', repealedBy: { from: kaz/new, date: 2025-01-01 }'));
  });

  test('no act was read', () => {
    expect(linesOn('2026-11-30')).toEqual(['How far the law was read', '  Kazakhstan: no text of its law was read']);
  });

  test.each([
    ['a year after the newest text nothing is old', '2026-12-31', []],
    [
      'a day later the newest text of the law is old',
      '2027-01-01',
      [
        '  WARNING: the newest text of Kazakhstan’s law in the data, of 2025, is older than a year: read newer editions',
        '  read more than a year ago, not known to be over: kaz/new (2025)',
      ],
    ],
  ])('%s', (_, day, old) => {
    write(
      'texts.yaml',
      text('doc/text-of-new', 'kaz/new', '2025') +
        text('doc/text-of-new-first', 'kaz/new', '2019-03-01') +
        text('doc/text-of-old', 'kaz/old', '2012-01-01') +
        text('doc/text-of-old-without-date', 'kaz/old'),
    );
    expect(linesOn(day).slice(1)).toEqual([
      '  Kazakhstan: 2 acts read in their own texts, the newest of 2025; of 1 no text was read',
      ...old,
    ]);
  });

  test('an act whose every text is older than a year is named, the jurisdiction not warned of, while a newer act was read', () => {
    write('newer.yaml', law('kaz/newer'));
    write('texts.yaml', text('doc/text-of-new', 'kaz/new', '2020') + text('doc/text-of-newer', 'kaz/newer', '2026'));
    expect(linesOn('2026-11-30').slice(2)).toEqual([
      '  read more than a year ago, not known to be over: kaz/new (2020)',
    ]);
  });

  test('as a page of the docs: acts, editions with the newest first, and acts of which none was read', () => {
    write('texts.yaml', text('doc/text-of-new', 'kaz/new', '2025') + text('doc/text-of-new-first', 'kaz/new', '2019'));
    const lines = lawEditionsPage(readCorpusReport(seeds)).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '1 acts were read in their own texts, the newest of which speaks as of 2025. What came after the newest edition of an act was not read.',
        '| Law kaz/new (`kaz/new`) | 2025 | 2 |  |',
        '| Law kaz/old (`kaz/old`) |  |',
      ]),
    );
    const editions = lines.filter((line) => line.startsWith('- '));
    expect(editions).toEqual(['- 2025: Text of kaz/new. All of it.', '- 2019: Text of kaz/new. All of it.']);
  });

  test('the page leads to what the publisher has first, then to the copy that was read', () => {
    const at = (id: string, addresses: string) =>
      `- { document: ${id}, name: Text ${id}, form: LAW_TEXT, textOf: kaz/new, ${addresses} }\n`;
    write(
      'texts.yaml',
      at(
        'doc/text-of-new',
        "attestedOn: '2025', address: 'https://copies.org/1', originalAddress: 'https://state.gov/1'",
      ) + at('doc/text-of-new-first', "attestedOn: '2019', address: 'https://copies.org/2'"),
    );
    const lines = lawEditionsPage(readCorpusReport(seeds)).split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- 2025: [Text doc/text-of-new](https://state.gov/1) ([copy that was read](https://copies.org/1))',
      '- 2019: [Text doc/text-of-new-first](https://copies.org/2)',
    ]);
  });
});

describe('the project’s own seeds', () => {
  let report: CorpusReport;

  beforeAll(() => {
    report = readCorpusReport(PROJECT_SEEDS);
  });

  test.each([
    ['doc/a-hrc-24-43-add1', 188],
    ['doc/a-hrc-wg6-7-kaz-2', 77],
    ['doc/iom-2015-05-29', 13],
    ['doc/ohchr-2014-03-19', 18],
    ['doc/ohchr-2014-03-27', 31],
  ])('%s has %i paragraphs, headings, tables and notes', (id, paragraphs) => {
    expect(report.documents.find((document) => document.id === id)).toMatchObject({ paragraphs });
  });

  test('hold hashes of the documents, and not a word of them', () => {
    const paragraphs = join(PROJECT_SEEDS, 'paragraphs');
    const runs = readdirSync(paragraphs).filter((file) => file.endsWith('.runs.txt'));
    expect(runs).toHaveLength(5);
    for (const file of runs) expect(readFileSync(join(paragraphs, file), 'utf8')).toMatch(/^([\w-]{11}\n)+$/);
  });

  test('say of fifteen questions and more that the sources are silent, with a place for each', () => {
    const { silences } = report;
    expect(silences.length).toBeGreaterThanOrEqual(15);
    expect(silences.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });
});
