import 'reflect-metadata';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkSeedFolder } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { runHashes, wordsOf } from '../../src/seeding/corpus/word-runs';
import { SeedsRefused, type SeedProblem } from '../../src/seeding/seed-problems';

const GOOD = join(__dirname, 'good-corpus');
const BAD = join(__dirname, 'bad-corpus');

/**
 * One mistake a file: the file of the sound corpus that it replaces or joins, where it is told, and words that tell it.
 */
const MISTAKES: readonly (readonly [mistake: string, file: string, place: string, words: readonly string[]])[] = [
  // Pinpoints.
  ['unknown-pinpoint', 'kaz/more.yaml', '4:9', ['"doc/report" has no "4"', 'Name one paragraph a citation']],
  ['pinpoint-of-two-paragraphs', 'kaz/more.yaml', '4:9', ['"doc/report" has no "1-2"']],
  ['pinpoint-in-capitals', 'kaz/more.yaml', '4:9', ['has no "Heading above 1"', 'Did you mean "heading above 1"?']],
  ['pinpoint-of-a-claim', 'kaz/more.yaml', '6:5', ['"doc/report" has no "1 and 2"']],
  ['silence-on-an-unknown-paragraph', 'silences.yaml', '3:27', ['"doc/report" has no "12"']],
  // Ledgers.
  [
    'citation-of-an-empty-paragraph',
    'kaz/more.yaml',
    '4:27',
    ['the ledger says that "3" of "doc/report" holds nothing', 'nothing more', 'seeds/ledger/report.yaml:3:3'],
  ],
  ['edge-on-an-empty-paragraph', 'kaz/more.yaml', '6:34', ['the ledger says that "3" of "doc/report" holds nothing']],
  [
    'ledger-of-an-unlisted-document',
    'ledger/more.yaml',
    '3:3',
    ['no list of the paragraphs of "doc/treaty"', 'doc/report'],
  ],
  [
    'ledger-entry-twice',
    'ledger/twice.yaml',
    '3:3',
    ['"3" of "doc/report" stands at seeds/ledger/report.yaml:3:3 already'],
  ],
  ['ledger-entry-without-reason', 'ledger/more.yaml', '3:7', ['the reason why "1" holds nothing must be a text']],
  ['ledger-of-an-unknown-paragraph', 'ledger/more.yaml', '3:3', ['has no "heading above 2"', '"heading above 1"?']],
  ['ledger-with-an-unknown-key', 'ledger/more.yaml', '2:1', ['"blank" is not a key of a ledger: document, empty']],
  [
    'open-paragraph',
    'paragraphs/report.yaml',
    '6:5',
    ['nothing cites "table 1" of "doc/report"', 'under "empty" in seeds/ledger/report.yaml'],
  ],
  ['paragraph-listed-twice', 'paragraphs/report.yaml', '2:45', ['the pinpoint "2" stands here twice']],
  [
    'paragraphs-without-runs',
    'paragraphs/treaty.yaml',
    '1:1',
    ['seeds/paragraphs/treaty.runs.txt is missing', 'npm run'],
  ],
  // Copies.
  [
    'copied-sentence',
    'kaz/more.yaml',
    '3:17',
    ['11 words stand in "doc/report" just so: "the village school takes', 'own words', 'paragraphs/titles.yaml'],
  ],
  ['copied-over-two-lines', 'kaz/more.yaml', '4:22', ['10 words', '"school takes every child who knocks at its door']],
  ['copied-into-a-comment', 'kaz/more.yaml', '1:15', ['10 words', '"before the first snow of the year 2 under the"']],
  ['copied-beside-a-title', 'kaz/more.yaml', '3:59', ['lower valley farmers send their carts']],
  ['title-that-is-no-text', 'paragraphs/titles.yaml', '2:3', ['a title must be a text that is not empty']],
  // Counts.
  ['too-few', 'expectations.yaml', '5:5', ['KAZ must hold at least 3 Provision, but kaz hold 2']],
  ['too-few-edges', 'expectations.yaml', '3:14', ['nowhere must hold at least 1 PARTICIPATION, but un hold 0']],
  ['count-of-no-kind', 'expectations.yaml', '3:14', ['"Provisions" is no kind. Did you mean "Provision"?']],
  ['count-that-is-no-number', 'expectations.yaml', '3:25', ['the count of Provision must be a whole number']],
  // One node a thing, and each with a use.
  [
    'name-twice',
    'similar.yaml',
    '2:9',
    ['"PUPILS" is a name of "group/pupils" at seeds/schemes.yaml:2:12 too', 'make one Group of the two'],
  ],
  ['alias-twice', 'similar.yaml', '3:12', ['"schoolchildrén" is a name of "group/pupils"']],
  ['unused-group', 'kaz/more.yaml', '1:12', ['nothing uses the group "group/orphans"', 'or take it out']],
  // Acts that are over, and texts of the law.
  [
    'repealed-by-nothing',
    'kaz/more.yaml',
    '5:10',
    ['"kaz/code" is over, but nothing repeals or replaces it', '"repealedBy"', '"note"'],
  ],
  ['over-without-repeal', 'kaz/more.yaml', '5:12', ['"kaz/order" is over, but nothing repeals or replaces it']],
  [
    'text-of-no-act',
    'kaz/more.yaml',
    '1:13',
    ['norms are read in "doc/text-of-a-law"', 'does not say of which act it is the text', '"textOf"'],
  ],
  ['unused-topic', 'kaz/more.yaml', '1:10', ['nothing uses the topic "topic/rest"']],
  ['unused-place', 'kaz/more.yaml', '1:12', ['nothing uses the place "place/hill"']],
  [
    'nothing-shared',
    'kaz/more.yaml',
    '6:21',
    [
      '"kaz/law/art-2" implements "un/treaty/art-1#schooling"',
      'share no topic',
      'topic/schools, the other about nothing',
    ],
  ],
  [
    'implements-no-node',
    'kaz/more.yaml',
    '6:21',
    ['points at "un/treaty/art-1#scholing", which is no node', 'Did you mean "un/treaty/art-1#schooling"?'],
  ],
  // Obligations.
  ['obligation-without-bearer', 'kaz/more.yaml', '6:21', ['"kaz/law/art-2#no-fees" has no bearer', '"borneBy"']],
  ['obligation-of-a-private-code-without-bearer', 'kaz/more.yaml', '11:25', ['"kaz/code/art-1#rest" has no bearer']],
  ['obligation-without-group', 'kaz/more.yaml', '6:21', ['"un/treaty/art-2#reports" names no group', '"protects"']],
  [
    'bearer-that-the-report-does-not-name',
    'kaz/more.yaml',
    '6:127',
    ['names its bearer "KAZ"', 'known by a report alone', 'note'],
  ],
  [
    'end-that-nothing-tells',
    'kaz/more.yaml',
    '5:12',
    ['"kaz/law/art-2" ends in 2011', 'neither name, summary nor note'],
  ],
  // Silences.
  ['silence-without-question', 'silences.yaml', '1:3', ['"question" must be a text that is not empty']],
];

let folder: string;
let seeds: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexgraph-corpus-'));
  seeds = join(folder, 'seeds');
  cpSync(join(GOOD, 'seeds'), seeds, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function problems(): readonly SeedProblem[] {
  try {
    linkSeedFolder(readSeedFolder(seeds));
    return [];
  } catch (error) {
    if (error instanceof SeedsRefused) return error.problems;
    throw error;
  }
}

const write = (file: string, source: string) => writeFileSync(join(seeds, file), source);
const placeOf = ({ file, line, column }: SeedProblem) => `${file}:${line}:${column}`;

test('a complete corpus is sound', () => {
  expect(problems()).toEqual([]);
});

test.each(MISTAKES)('%s, in %s, is refused at %s', (mistake, file, place, words) => {
  cpSync(join(BAD, `${mistake}.yaml`), join(seeds, file));
  const found = problems();
  expect(found.map(placeOf)).toEqual([`seeds/${file}:${place}`]);
  for (const word of words) expect(found[0]?.message).toContain(word);
});

test('every mistaken file has its row', () => {
  const files = readdirSync(BAD).map((file) => file.replace('.yaml', ''));
  expect(MISTAKES.map(([mistake]) => mistake).sort()).toEqual(files.sort());
});

test('a corpus without expectations is refused, so that it can’t be half-empty', () => {
  rmSync(join(seeds, 'expectations.yaml'));
  expect(problems().map(({ message }) => message)).toEqual([expect.stringContaining('add expectations.yaml')]);
});

test('a folder with nothing beside its nodes doesn’t claim to be complete', () => {
  for (const name of ['expectations.yaml', 'silences.yaml', 'ledger', 'paragraphs'])
    rmSync(join(seeds, name), { recursive: true });
  write('more.yaml', '- { topic: topic/rest, name: Rest, basis: EDITORIAL }');
  expect(problems()).toEqual([]);
});

test('the hashes are those of the report’s runs of nine words, whatever their case and punctuation', () => {
  const hashes = (text: string) => [...new Set(runHashes(wordsOf(text).map((word) => word.text)))].sort();
  const report = readFileSync(join(GOOD, 'report.txt'), 'utf8');
  const runs = readFileSync(join(seeds, 'paragraphs', 'report.runs.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  expect(hashes(report)).toEqual(runs);
  expect(hashes(report.toUpperCase().replaceAll(' ', ' - '))).toEqual(runs);
  expect(hashes('Eight words are too few to be told.')).toEqual([]);
});

describe('what is no mistake', () => {
  test.each([
    [
      'a title as the report writes it',
      'The Agreement on Mutual Help between the Villages of the Upper and the Lower Valley.',
    ],
    ['a title cut off', 'As in the Agreement on Mutual Help between the Villages of the Upper …'],
    [
      'a title and one word more',
      'Agreement on Mutual Help between the Villages of the Upper and the Lower Valley, farmers',
    ],
    ['eight words in a row', 'Where the village school takes every child who knocks, all is well.'],
  ])('%s', (_, note) => {
    write(
      'kaz/more.yaml',
      `- { finding: finding/more, name: More, assertion: FOUND, cite: [doc/report, 1], note: "${note}" }`,
    );
    expect(problems()).toEqual([]);
  });

  const finding = (id: string, rest = '') =>
    `- { finding: finding/${id}, name: The same name, assertion: FOUND, cite: [doc/report, 1]${rest} }\n`;

  test.each([
    ['two findings of one name', finding('one') + finding('other')],
    [
      'a name and an alias of one node alike',
      '- { organisation: org/a, name: A. B., aliases: [AB, a b], cite: [doc/report, 1], form: OTHER, subjectOf: finding/open-door }',
    ],
    [
      'a topic and an organisation of one name',
      '- { organisation: org/schools, name: Schools, form: OTHER, cite: [doc/report, 1], subjectOf: finding/open-door }',
    ],
    [
      'a group that only tells that two others overlap',
      '- { group: group/small-pupils, name: Small pupils, basis: EDITORIAL, broader: [group/pupils, group/infants] }\n- { group: group/infants, name: Infants, basis: EDITORIAL, affectedBy: finding/open-door }',
    ],
    [
      'a group used by way of a narrower one',
      '- { group: group/persons, name: Persons, basis: EDITORIAL, narrower: group/children }',
    ],
    [
      'a duty of a group that protects nobody by name',
      '- { provision: kaz/law/art-2, name: Attendance, cite: [doc/report, 1], partOf: kaz/law, imposes: [{ obligation: "#attend", name: Attend, summary: Pupils attend., modality: DUTY, cite: [doc/report, 1], borneBy: group/pupils }] }',
    ],
    [
      'an obligation whose provision shuts a group out',
      '- { provision: kaz/law/art-2, name: Ban, cite: [doc/report, 1], partOf: kaz/law, excludes: group/pupils, imposes: [{ obligation: "#ban", name: Ban, modality: PROHIBITION, cite: [doc/report, 1], borneBy: { to: KAZ, note: The report names nobody. } }] }',
    ],
    [
      'any pinpoint of a document that is not listed',
      finding('one').replace('[doc/report, 1]', '[doc/treaty, art. 77(3)]'),
    ],
  ])('%s', (_, yaml) => {
    write('kaz/more.yaml', yaml);
    expect(problems()).toEqual([]);
  });
});
