import 'reflect-metadata';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFile } from '../../src/seeding/read-seed-folder';
import { SeedsRefused, type SeedProblem } from '../../src/seeding/seed-problems';
import { linked } from './linked';

/** One mistake a file: where it is told (line:column), and words that tell it. */
const MISTAKES: readonly (readonly [file: string, place: string, words: readonly string[]])[] = [
  // Keys and kinds.
  ['unknown-key', '4:3', ['"sumary" is not a key of a Topic', 'Did you mean "summary"?']],
  ['unknown-edge-key', '6:30', ['"nots" is not a key of an ABOUT edge', 'Did you mean "note"?']],
  ['unknown-kind', '1:3', ['a node must begin with its kind, but "topik" is none', 'Did you mean "topic"?']],
  ['missing-property', '1:12', ['Statute "kaz/other" lacks "form"', 'CONSTITUTION, CODE, LAW']],
  ['missing-property-of-an-edge', '5:7', ['PARTICIPATION edge to "un/treaty" lacks "action"']],
  ['empty-value', '3:11', ['"summary" is empty; leave the key out where the sources don\'t say']],
  ['blank-text', '2:9', ['"name" must be a text that is not empty']],
  [
    'unknown-enum-value',
    '3:14',
    ['"assertion" must be one of FOUND, RELAYED, PARTY_CLAIM, ALLEGED', 'did you mean FOUND?'],
  ],
  ['unknown-part-of-a-value', '10:17', ['"elements"', 'has no part "texte"', 'did you mean "text"?']],
  // Ids and references.
  ['duplicate-id', '1:10', ['the id "topic/education" is taken', 'good/base.yaml:11:10 uses it for a Topic']],
  [
    'dangling-reference',
    '5:14',
    ['"subjects" points at "topic/educaton", which is no node', 'Did you mean "topic/education"?'],
  ],
  ['wrong-kind-of-end', '5:7', ['"broader" must point at', 'Group', 'but "kaz/ministry" is an Institution']],
  [
    'wrong-kind-of-end-read-back',
    '5:15',
    ['"protectedBy" must point at Obligation or', 'but "kaz/ministry" is an Institution'],
  ],
  ['wrong-kind-written-in-place', '6:14', ['"parts" must point at Provision or', 'but "topic/work" is a Topic']],
  ['relative-id-at-the-top', '1:11', ['"/other" continues the id of the node it stands under, but stands under none']],
  ['upper-case-id', '1:10', ['the id "topic/Work" must be lower-case; only a State has three capitals']],
  ['three-capitals-without-a-state', '1:10', ['the id "EDU"', 'only a State has three capitals']],
  ['lower-case-state', '1:10', ['the id "kgz"', 'three capitals']],
  ['id-that-is-no-text', '1:10', ['must be an id, a text such as un/crc/art-28-1']],
  // Dates.
  ['impossible-date', '4:14', ['"adoptedOn" names a day that does not exist: 2011-02 has 28 days']],
  ['impossible-month-of-an-edge', '5:52', ['"date" names month 13, which does not exist']],
  ['not-a-date', '4:14', ['"adoptedOn" must be a date written 2012, 2012-10 or 2012-10-01']],
  ['ends-before-it-begins', '5:12', ['"validTo"', '2012-01-01']],
  [
    'begun-by-beside-its-beginning',
    '5:12',
    ['"begunBy" says nothing beside "validFrom" 2012-01-01', 'write one of them'],
  ],
  ['timeless-that-is-over', '6:13', ['"over" says nothing of ABOUT', 'no dates of its own']],
  // Citations.
  ['missing-citation', '1:12', ['Finding "finding/a" cites nothing', 'cite: [document, pinpoint]', 'basis: EDITORIAL']],
  ['edge-without-citation', '5:13', ['the BROADER edge from "group/pupils" to "group/children" cites nothing']],
  ['citation-of-a-non-document', '4:9', ['"kaz/ministry" is an Institution, and only a Document can be cited']],
  ['citation-of-nothing', '4:9', ['there is no document "doc/reports"', 'Did you mean "doc/report"?']],
  ['malformed-citation', '4:9', ['a citation is [document, pinpoint], such as [doc/a-hrc-24-43-add1, 124]']],
  ['malformed-citation-remark', '4:27', ['a citation is [document, pinpoint]', '"unchecked" as a third part']],
  ['pinpoint-missing', '4:27', ['a citation is [document, pinpoint]']],
  ['pinpoint-empty', '4:27', ['a citation is [document, pinpoint]']],
  ['pinpoint-null', '4:27', ['a citation is [document, pinpoint]']],
  ['same-citation-twice', '4:27', ['doc/report', '5', 'twice']],
  // Edges.
  ['edge-without-to', '5:7', ['an edge under "broader" needs "to": the id of its other end']],
  ['empty-relation', '4:11', ['"broader" must hold ids, mappings with "to", or nodes']],
  [
    'same-edge-twice',
    '4:29',
    [
      'the same BROADER edge from "group/pupils" to "group/children" stands at bad/same-edge-twice.yaml:4:13',
      '"key" of its own',
    ],
  ],
  [
    'same-edge-from-both-ends',
    '8:13',
    ['the same BROADER edge from "group/pupils" to "group/persons" stands at bad/same-edge-from-both-ends.yaml:4:12'],
  ],
  // Law.
  [
    'article-number-twice',
    '3:11',
    ['the number "1" is used twice in this instrument', '"kaz/law/art-1" at good/base.yaml:48:18 bears it too'],
  ],
  ['last-article-that-is-not-cited', '3:16', ['"lastArticle: 12" needs the article itself', 'art. 12']],
  ['article-beyond-the-last', '12:15', ['article 13(1) lies beyond the last one', '"un/ending"', '"lastArticle: 12"']],
  ['article-number-twice-at-once', '13:15', ['the number "7" is used twice in this instrument']],
  ['imposed-by-none', '1:15', ['no provision imposes the obligation "un/treaty/art-1#health"', 'under "imposes"']],
  [
    'imposed-by-two',
    '6:19',
    ['kaz/law/art-1', 'kaz/law/art-2', 'both impose the obligation "kaz/law/art-2#open-schools"'],
  ],
  ['provision-without-instrument', '1:14', ['the provision "kaz/law/art-2" is part of no instrument', 'under "parts"']],
  ['circle-in-broader', '12:12', ['BROADER runs in a circle: group/a > group/b > group/c > group/a']],
  ['broader-than-itself', '4:12', ['BROADER runs in a circle: group/a > group/a']],
  ['circle-of-two-kinds', '10:12', ['circle', 'kaz/older', 'kaz/newer']],
  ['part-that-replaces-its-whole', '9:16', ['circle', 'kaz/order/art-1']],
  // Elements.
  [
    'unknown-element-key',
    '6:13',
    ['the obligation "un/treaty/art-1#schooling" has no element "everyon"', 'Did you mean "everyone"?'],
  ],
  [
    'element-of-an-obligation-without-any',
    '11:19',
    ['"kaz/law/art-2#open-schools" has no element "everyone"', 'It lists no elements.'],
  ],
  ['full-that-lacks', '6:13', ['an implementation that lacks "free" is PARTIAL, not FULL']],
  [
    'restriction-that-implements',
    '12:13',
    ['"kaz/law/art-2" gives a right only on a condition', 'write it under "contradicts"'],
  ],
  ['possible-identity-that-rests-on-a-source', '6:19', ['its basis must be COMPARISON, not SOURCE']],
  ['possible-identity-that-cites-one-side', '10:13', ['cites none of "kaz/law"']],
  ['press-release-without-speaker', '4:12', ['stands in a press release: say in "assertedBy" who says it']],
  ['claim-of-a-sentence-without-speaker', '6:13', ['names no speaker', 'FOUND']],
  ['strength-that-its-word-contradicts', '4:18', ['is IMPORTANT, but its word "immediately" says IMMEDIATE']],
  ['strengths-that-contradict', '4:18', ['is URGENT, but its word "important" says IMPORTANT']],
  ['strength-without-its-word', '1:19', ['needs both "strength" and the "strengthWords"']],
  ['shortfall-without-a-finding', '1:19', ['says by "into line" that something falls short', '"rec/report/9" among']],
  [
    'shortfall-drawn-from-another-paragraph',
    '9:14',
    ['is drawn from the call "rec/report/9"', 'cite a paragraph of it'],
  ],
  ['shortfall-said-by-another', '11:14', ['is said by whoever calls: KAZ']],
  ['draft-of-what-nobody-drafted', '4:10', ['"kaz/other" is a DRAFT', 'CALLED_FOR', 'UNKNOWN']],
  ['stage-that-its-note-leaves-open', '4:10', ['"kaz/plan" is DRAFT, though its note says', 'write UNKNOWN']],
  ['form-that-its-note-leaves-open', '3:9', ['"kaz/rules" is LAW, though its note says', 'write UNKNOWN']],
  ['objection-that-answers-nothing', '1:16', ['"kaz/objection" answers nothing', '"objectsTo"']],
  ['objection-to-its-own-declaration', '14:14', ['are both made by KAZ']],
  ['objection-under-another-instrument', '22:14', ['are declared under different instruments']],
  ['acceptance-of-what-binds-without', '7:20', ['accepts "un/treaty/art-1", which binds without that', 'OPT_IN']],
  ['acceptance-that-is-none', '8:20', ['"accepted: false"', 'its effect is EXCLUDES']],
  ['accepted-but-shut-out', '8:20', ['"accepted: true"', 'its effect is ACCEPTS']],
  ['shut-out-without-a-choice', '7:20', ['is no reservation, but shuts out "un/treaty/art-1"', '"acceptance"']],
  ['part-of-what-is-accepted', '11:22', ['"un/other/art-1-1" is a part of "un/other/art-1"', 'OPT_IN']],
  ['declaration-that-objects', '18:14', ['"kaz/declaration" is no objection', 'OBJECTION']],
  ['implementation-that-only-lacks', '6:13', ['only lacks elements of "un/treaty/art-1#schooling"', '"contradicts"']],
  ['covered-and-lacking', '6:13', ['the element "free" can\'t be both covered and lacking']],
  ['element-key-twice', '11:9', ['two elements have the key "open"']],
  // Correspondences.
  ['correspondence-with-itself', '18:21', ['"un/other/art-5#schools" can\'t correspond to itself']],
  [
    'correspondence-within-one-instrument',
    '11:29',
    ['"un/treaty/art-2#free-schools" and "un/treaty/art-1#schooling" both belong to "un/treaty"'],
  ],
  [
    'correspondence-told-twice',
    '22:13',
    ['is said at bad/correspondence-told-twice.yaml:18:21 already', 'one direction says both'],
  ],
  ['correspondence-that-rests-on-a-source', '18:21', ['its basis must be COMPARISON, not SOURCE']],
  ['correspondence-that-cites-one-text', '18:21', ['cites none of "un/treaty/art-1#schooling": doc/report']],
  ['correspondence-without-note', '18:21', ['say in a "note" what one norm has that the other lacks']],
  // Mappings of topics.
  ['mapping-without-basis', '9:19', ['its basis must be COMPARISON, not EDITORIAL']],
  ['mapping-that-cites-one-text', '9:19', ['cites none that says what "topic/education" means']],
  ['mapping-that-leaves-the-concept-uncited', '9:19', ['cites none of "topic/sdg/4.1": doc/goals']],
  ['mapping-without-note', '9:19', ['say in a "note" what one has that the other lacks, or that they are EXACT']],
  ['mapping-to-itself', '9:19', ['"topic/education" can\'t be mapped to itself']],
  // Findings and discrepancies.
  ['gap-of-no-state', '1:12', ['the finding "finding/a" names a gap, but not of which State', 'add "occursIn"']],
  [
    'dispute-of-an-unknown-edge',
    '9:5',
    ['"disputes" names the edge "KAZ>PARTICIPATION:ratification:1994-08-12>un/treaty", which does not exist'],
  ],
  [
    'claim-of-an-unknown-node',
    '7:5',
    ['"claimStatements" names "kaz/ministri", which is no node', 'Did you mean "kaz/ministry"?'],
  ],
  ['claim-in-no-document', '7:5', ['"claimStatements" must name a Document, but "kaz/ministry" is an Institution']],
  [
    'commencement-before-adoption',
    '5:16',
    ['"inForceFrom" 1975-10-25 comes before the adoption on 1976-02-09', '"note"'],
  ],
  ['part-that-outlasts-its-whole', '10:16', ['"kaz/act-of-2006/permits" ends after "kaz/act-of-2006"', '"note"']],
  // Versions of a norm.
  ['amendment-before-its-act', '21:23', ['2015-12-27 does not come after 2016-01-01, when "kaz/code" begins']],
  [
    'amendment-before-its-law',
    '21:23',
    ['2019-01-01 comes before 2019-12-26, when "kaz/amending" was adopted', '"note"'],
  ],
  ['amendments-in-wrong-order', '22:23', ['2018-12-27 does not come after 2019-12-27', 'oldest first']],
  ['amendment-that-changes-nothing', '21:15', ['the amendment changes nothing of "kaz/code/art-8#age"']],
  ['amendment-without-a-change', '21:15', ['the amendment changes nothing of "kaz/code/art-8#age"']],
  [
    'amendment-by-no-law',
    '21:39',
    ['"by" must point at Instrument or Provision, but "kaz/ministry" is an Institution'],
  ],
  [
    'amendment-by-nothing',
    '21:39',
    ['"by" points at "kaz/amending-law", which is no node', 'Did you mean "kaz/amending"?'],
  ],
  ['amendment-read-before-it', '21:59', ['speaks as of 2016-01-01, before 2019-12-27']],
  ['amendment-without-citation', '21:15', ['an amendment lacks "cite"']],
  ['amendment-with-unknown-key', '21:84', ['"sumary" is not a key of an amendment. Did you mean "summary"?']],
  ['amendment-that-begins-twice', '21:84', ['an amendment begins on the day that "from" gives']],
  ['amendment-that-is-no-mapping', '21:15', ['an amendment must be a mapping: from, by, effect, cite']],
  ['version-read-after-it', '18:17', ['speaks as of 2020-01-01, when "kaz/code/art-8#age" is over', '"note"']],
  [
    'norm-read-before-it',
    '17:17',
    ['speaks as of 2016-02-01, before 2018, when "kaz/code/art-8#age" begins', 'cite an edition of then or later'],
  ],
  ['norm-begun-by-a-later-day', '17:17', ['speaks as of 2016-02-01, before 2018-03-01', 'cite an edition']],
  ['norm-read-after-it', '17:17', ['speaks as of 2016-02-01, when "kaz/code/art-8#age" is over', '"note"']],
  ['amends-without-effect', '9:13', ['"kaz/amending" amends "kaz/code", but changes nothing of it', '"effect"']],
  [
    'amends-before-its-act',
    '16:13',
    ['AMENDS edge from "kaz/amending" takes effect on 2015-01-01, but "kaz/code" is of 2015-11-23'],
  ],
  [
    'repealed-before-it-was-made',
    '9:13',
    ['REPEALS edge from "kaz/later" takes effect on 2015-10, but "kaz/code" is of 2015-11-23'],
  ],
  ['versions-that-overlap', '22:23', ['2019-12-27 comes before the version before ends', "can't overlap"]],
  ['versions-with-a-gap', '22:23', ['the version before ends earlier', '"note"']],
  ['amended-in-two-entries', '22:66', ['"kaz/code/art-8#age" is amended at', 'under one entry']],
  ['ended-without-law', '22:18', ['"ended" lacks "by"']],
  ['amended-provision', '5:3', ['"amended" is not a key of a Provision']],
  [
    'implementations-that-overlap',
    '7:13',
    ['the IMPLEMENTS edge to "un/treaty/art-1#schooling" at', 'holds on 2020-01-01 too'],
  ],
  // Entries of one node.
  [
    'contributed-property-given-twice',
    '2:54',
    ['"form" of "kaz/court" is given at bad/contributed-property-given-twice.yaml:1:50 too'],
  ],
  [
    'contributes-to-nothing',
    '2:18',
    ['"kaz/cort" contributes to a node that stands nowhere', 'Did you mean "kaz/court"?'],
  ],
  ['contributes-to-another-kind', '2:12', ['"kaz/court" is an Institution at', 'and a Topic here']],
  ['contributes-that-is-not-true', '1:42', ['"contributes" must be true']],
  // YAML itself.
  ['invalid-yaml', '4:1', ['Missing closing "quote']],
  ['duplicate-yaml-key', '4:3', ['Map keys must be unique']],
  ['not-a-list', '1:1', ['a seed file must be a list of nodes, each beginning with "- <kind>: <id>"']],
  // Tables.
  ['unknown-column.participations.csv', '1:30', ['"documnt" is not a column of this table. Did you mean "document"?']],
  ['column-twice.participations.csv', '1:25', ['the column "state" stands twice']],
  ['columns-lacking.participations.csv', '1:1', ['the table lacks "action", "document", "pinpoint" among its columns']],
  ['columns-by-semicolons.participations.csv', '1:1', ['separated by ";": separate them by commas']],
  ['cell-too-many.participations.csv', '2:1', ['the row has 7 cells, and the table 6 columns', 'quotation marks']],
  ['state-empty.participations.csv', '2:1', ['"state" is empty: it must be an id']],
  ['state-that-is-none.participations.csv', '2:1', ['"state" points at "KAS", which is no node. Did you mean "KAZ"?']],
  ['state-by-name.participations.csv', '2:1', ['the id "Kazakhstan" must be lower-case; only a State has three']],
  [
    'instrument-that-is-none.participations.csv',
    '2:5',
    ['"instrument" points at "un/traety", which is no node. Did you mean "un/treaty"?'],
  ],
  [
    'instrument-of-wrong-kind.participations.csv',
    '2:5',
    ['"instrument" must point at Treaty or IloConvention or Agreement, but "kaz/ministry" is an Institution'],
  ],
  ['action-that-is-none.participations.csv', '2:15', ['"action" must be one of', 'did you mean RATIFICATION?']],
  ['action-empty.participations.csv', '2:15', ['"action" is empty: it must be one of SIGNATURE, ']],
  ['day-that-is-none.participations.csv', '3:28', ['"date" names a day that does not exist: 1994-02 has 28 days']],
  ['date-as-spoken.participations.csv', '2:28', ['"date" must be a date written 2012, 2012-10 or 2012-10-01']],
  ['document-empty.participations.csv', '2:39', ['"document" is empty: each row names the document that says it']],
  ['document-that-is-none.participations.csv', '2:39', ['there is no document "doc/reprot"', '"doc/report"?']],
  ['pinpoints-too-few.participations.csv', '2:63', ['"document" names 2 and "pinpoint" 1', 'separated by "|"']],
  ['quote-never-closed.participations.csv', '2:1', ['a quotation mark (") that opens in this row is never closed']],
  ['quote-within-a-text.participations.csv', '2:1', ['a quotation mark (") within a text', 'double those within it']],
  ['note-of-several-lines.participations.csv', '4:28', ['"date" names month 13, which does not exist']],
  [
    'act-twice.participations.csv',
    '3:1',
    [
      'the same PARTICIPATION edge from "KAZ" to "un/treaty" stands at bad/act-twice.participations.csv:2:1',
      'write both citations in one',
    ],
  ],
  [
    'table-without-columns.participations.csv',
    '1:1',
    ['begins with the names of its columns: state,instrument,action'],
  ],
  ['encoding-of-another-age.participations.csv', '2:50', ['what is not UTF-8', 'save the file in that encoding']],
  ['acts.csv', '1:1', ["the file's name says no table", '"participations.csv" or "<name>.participations.csv"']],
  ['item-that-is-no-node', '1:3', ['must be a node: a mapping that begins with its kind and id']],
];

function seedFile(name: string): SeedFile {
  return { name, source: readFileSync(join(__dirname, name), 'utf8') };
}

function problemsOf(...names: readonly string[]): readonly SeedProblem[] {
  try {
    linked(...names.map(seedFile));
    return [];
  } catch (error) {
    if (error instanceof SeedsRefused) return error.problems;
    throw error;
  }
}

const BASE = 'good/base.yaml';

test('the nodes that the broken files lean on are sound', () => {
  expect(problemsOf(BASE)).toEqual([]);
});

test.each(MISTAKES)('%s is refused at %s', (file, place, words) => {
  const name = `bad/${file.endsWith('.csv') ? file : `${file}.yaml`}`;
  const problems = problemsOf(BASE, name);
  expect(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}`)).toEqual([`${name}:${place}`]);
  for (const word of words) expect(problems[0]?.message).toContain(word);
});

test('every broken file has its row', () => {
  const files = readdirSync(join(__dirname, 'bad')).map((file) => file.replace('.yaml', ''));
  expect(MISTAKES.map(([file]) => file).sort()).toEqual(files.sort());
});

test('all mistakes of a run are told at once, by file, line and column', () => {
  const names = ['not-a-date', 'unknown-key', 'imposed-by-none', 'dangling-reference'].map(
    (file) => `bad/${file}.yaml`,
  );
  const problems = problemsOf(BASE, ...names);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'bad/dangling-reference.yaml:5:14',
    'bad/imposed-by-none.yaml:1:15',
    'bad/not-a-date.yaml:4:14',
    'bad/unknown-key.yaml:4:3',
  ]);
});

test('the refusal counts the mistakes, and lists each with its place', () => {
  const load = () => linked(...[BASE, 'bad/not-a-date.yaml', 'bad/unknown-key.yaml'].map(seedFile));
  expect(load).toThrow(
    [
      'The seeds hold 2 mistakes; nothing was loaded.',
      'bad/not-a-date.yaml:4:14: "adoptedOn" must be a date written 2012, 2012-10 or 2012-10-01',
      'bad/unknown-key.yaml:4:3: "sumary" is not a key of a Topic. Did you mean "summary"?',
    ].join('\n'),
  );
});
