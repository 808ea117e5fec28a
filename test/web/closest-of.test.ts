import { closestOf } from '../../src/web/pages/answer/closest-of';
import type { AnswerEdge } from '../../src/web/pages/answer/use-rows';

const TOPIC = 'topic/education';

interface Told {
  readonly standing?: string;
  readonly coverage?: string;
  readonly topics?: readonly string[];
  readonly provision?: string;
  /** The provisions in force that carry it out. */
  readonly by?: readonly string[];
  readonly against?: string;
}

function row(id: string, kind: 'Treaty' | 'Statute', told: Told = {}): AnswerEdge {
  const { standing = 'BINDING', coverage = 'INHERITED', topics = [TOPIC], provision = id, by = [], against } = told;
  const node = {
    standing,
    coverage,
    obligation: { id, subjects: { edges: topics.map((topic) => ({ node: { id: topic } })) } },
    instrument: { __typename: kind },
    provision: { id: provision },
    implementedBy: by.map((each) => ({ provision: { id: each }, inForce: 'YES', extent: 'PARTIAL' })),
    contradictedBy: against ? [{ provision: { id: against }, inForce: 'YES' }] : [],
  };
  return { node, cursor: id } as unknown as AnswerEdge;
}

function closest(rows: readonly AnswerEdge[], about: string | undefined = TOPIC): string | null {
  return closestOf(rows, about)?.node.obligation.id ?? null;
}

const CRC = row('crc', 'Treaty', { by: ['constitution', 'law'] });
const ICESCR = row('icescr', 'Treaty', { by: ['constitution'] });
const CONSTITUTION = row('compulsory', 'Statute', { provision: 'constitution' });
const STANDARDS = row('standards', 'Statute', { provision: 'constitution' });
const LAW = row('free-transport', 'Statute', { provision: 'law' });

test('is of the provision that carries out more of what binds than any other, and its first norm', () =>
  expect(closest([CRC, ICESCR, LAW, CONSTITUTION, STANDARDS])).toBe('compulsory'));

test.each<[string, readonly AnswerEdge[], string?]>([
  ['two provisions carry out as much', [CRC, LAW, CONSTITUTION]],
  ['no topic is asked about', [CRC, ICESCR, LAW, CONSTITUTION], ''],
  [
    'none is about the topic itself',
    [CRC, ICESCR, row('fees', 'Statute', { provision: 'constitution', topics: ['topic/fees'] })],
  ],
  ['it reaches a part of the persons', [CRC, row('part', 'Statute', { provision: 'law', coverage: 'PARTIAL' })]],
  [
    'one that reaches a part of the persons carries out as much',
    [
      CRC,
      ICESCR,
      CONSTITUTION,
      row('iccpr', 'Treaty', { by: ['law'] }),
      row('part', 'Statute', { provision: 'law', coverage: 'PARTIAL' }),
    ],
  ],
  ['it may not be in force', [CRC, row('old', 'Statute', { provision: 'law', standing: 'UNKNOWN' })]],
  ['what it carries out does not bind', [row('crmw', 'Treaty', { by: ['law'], standing: 'NOT_BINDING' }), LAW]],
  ['national law runs against what binds', [CRC, ICESCR, CONSTITUTION, row('ban', 'Treaty', { against: 'order' })]],
])('is not told where %s', (_, rows, about = TOPIC) => expect(closest(rows, about)).toBeNull());
