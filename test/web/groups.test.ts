import { groupRows } from '../../src/web/pages/answer/groups';
import type { AnswerEdge } from '../../src/web/pages/answer/use-rows';

interface Told {
  readonly standing?: string;
  readonly coverage?: string;
  readonly provision?: string;
  /** The provision that contradicts it, and whether that is in force. */
  readonly against?: readonly [provision: string, inForce: string];
  /** The provisions that carry it out. */
  readonly carriedOutBy?: readonly string[];
  readonly topics?: readonly string[];
  readonly act?: string;
}

function row(id: string, kind: 'Treaty' | 'Statute', told: Told = {}): AnswerEdge {
  const { standing = 'BINDING', coverage = 'DIRECT', provision = `${id}/art-1`, against } = told;
  const { carriedOutBy = [], topics = [], act = id } = told;
  const node = {
    standing,
    coverage,
    obligation: { id, subjects: { edges: topics.map((topic) => ({ node: { id: topic } })) } },
    instrument: { __typename: kind, id: `${kind} of ${act}`, name: kind },
    provision: { id: provision },
    implementedBy: carriedOutBy.map((each) => ({ provision: { id: each } })),
    contradictedBy: against ? [{ provision: { id: against[0] }, inForce: against[1] }] : [],
  };
  return { node, cursor: id } as unknown as AnswerEdge;
}

function grouped(edges: readonly AnswerEdge[], all?: readonly AnswerEdge[]) {
  return groupRows(edges, all ? { all } : {}).map(({ heading, edges: together }) => [
    typeof heading === 'string' ? heading : heading.id,
    ...together.map(({ node }) => node.obligation.id),
  ]);
}

const SCHOOL = row('school', 'Treaty', { against: ['order/ban', 'YES'] });
const BAN = row('ban', 'Statute', { provision: 'order/ban' });
const OTHER = row('other', 'Statute');

test('what national law runs against comes first, then the rules that do, wherever the answer has them', () =>
  expect(grouped([OTHER, SCHOOL, BAN])).toEqual([
    ['against', 'school'],
    ['rules', 'ban'],
    ['Statute of other', 'other'],
  ]));

test('a rule that may be in force stands before other national law, and after what binds', () =>
  expect(grouped([OTHER, row('school', 'Treaty', { against: ['order/ban', 'UNKNOWN'] }), BAN])).toEqual([
    ['Treaty of school', 'school'],
    ['Statute of ban', 'ban'],
    ['Statute of other', 'other'],
  ]));

test.each<[string, AnswerEdge]>([
  ['that is not in force', row('school', 'Treaty', { against: ['order/ban', 'NO'] })],
  ['of what does not bind', row('school', 'Treaty', { standing: 'NOT_BINDING', against: ['order/ban', 'YES'] })],
])('a rule %s stands among national law where the answer has it', (_, norm) =>
  expect(
    grouped([norm, OTHER, BAN])
      .map(([heading]) => heading)
      .filter((heading) => heading !== 'Treaty of school'),
  ).toEqual(['Statute of other', 'Statute of ban']),
);

test('national law in force stands after what binds from outside, and before what does not bind', () =>
  expect(
    grouped([
      row('ended', 'Statute', { standing: 'NOT_IN_FORCE' }),
      row('unjoined', 'Treaty', { standing: 'NOT_BINDING' }),
      OTHER,
      row('joined', 'Treaty'),
    ]).map(([heading]) => heading),
  ).toEqual(['Treaty of joined', 'Statute of other', 'Treaty of unjoined', 'Statute of ended']));

test('a rule that ended stands with its act', () =>
  expect(grouped([SCHOOL, row('ban', 'Statute', { provision: 'order/ban', standing: 'NOT_IN_FORCE' })])).toEqual([
    ['against', 'school'],
    ['Statute of ban', 'ban'],
  ]));

test('a rule of national law that shuts the persons out stands apart, a treaty that does not reach them does not', () =>
  expect(
    grouped([
      row('only-citizens', 'Statute', { coverage: 'EXCLUDED' }),
      row('students', 'Treaty', { coverage: 'EXCLUDED' }),
    ]),
  ).toEqual([
    ['rules', 'only-citizens'],
    ['Treaty of students', 'students'],
  ]));

test('where the answer is narrowed to the rule, it still is one that runs against what binds', () =>
  expect(grouped([BAN], [SCHOOL, BAN])).toEqual([['rules', 'ban']]));

// Law on Education of 2007, art. 26(2): admission is so ordered that all children of the area are taken; it carries out
// CRC art. 28(1).
test('in a group what names the persons comes first, then what is about the topic itself, then national law that carries out what binds', () => {
  const law = (id: string, told: Told) =>
    row(id, 'Statute', { coverage: 'INHERITED', topics: ['education'], act: 'law', ...told });
  const edges = [
    law('model-rules', {}),
    law('training', { topics: ['vocational-training'], provision: 'law/art-8' }),
    law('all-children-of-the-area', { provision: 'law/art-26-2' }),
    law('names-them', { coverage: 'DIRECT', topics: ['vocational-training'] }),
    row('school', 'Treaty', { topics: ['education'], carriedOutBy: ['law/art-26-2', 'law/art-8'] }),
  ];
  expect(
    groupRows(edges, { about: 'education' }).map(({ edges: together }) => together.map(({ cursor }) => cursor)),
  ).toEqual([['school'], ['names-them', 'all-children-of-the-area', 'model-rules', 'training']]);
  expect(groupRows(edges)[1]?.edges.map(({ cursor }) => cursor)).toEqual([
    'names-them',
    'training',
    'all-children-of-the-area',
    'model-rules',
  ]);
});

test('a provision of law that carries out only what does not bind keeps its place', () =>
  expect(
    groupRows([
      row('model-rules', 'Statute', { act: 'law' }),
      row('admission', 'Statute', { act: 'law', provision: 'law/art-26-2' }),
      row('unjoined', 'Treaty', { standing: 'NOT_BINDING', carriedOutBy: ['law/art-26-2'] }),
    ])[0]?.edges.map(({ cursor }) => cursor),
  ).toEqual(['model-rules', 'admission']));
