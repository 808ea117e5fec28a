import { useApi } from './api';
import { recordGraph } from './record';

const api = useApi({ graph: recordGraph() });

interface Found {
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly {
    readonly from: { readonly id: string };
    readonly edge: string;
    readonly to: { readonly id: string };
    readonly properties: Record<string, unknown>;
  }[];
}

async function ways(argumentList: string): Promise<readonly Found[]> {
  const query = `{ paths(${argumentList}) { nodes { id } steps { from { id } edge to { id } properties } } }`;
  return (await api().data<{ paths: Found[] }>(query)).paths;
}

const short = ({ nodes, steps }: Found) =>
  `${nodes[0]?.id}${steps.map(({ edge, to }) => ` ${edge} ${to.id}`).join('')}`;

test.each<[string, string[]]>([
  ['from: "KAZ", to: "un/charter", maxLength: 1', ['KAZ participatesIn un/charter']],
  ['from: "un/charter", to: "KAZ", maxLength: 1', ['un/charter participants KAZ']],
  [
    'from: "KAZ", to: "un/charter", maxLength: 2',
    ['KAZ participatesIn un/charter', 'KAZ subjectOf rec/school callsFor un/charter'],
  ],
  ['from: "un/charter/art-1", to: "KGZ"', ['un/charter/art-1 partOf un/charter participants KGZ']],
  ['from: "event/visit", to: "KAZ"', ['event/visit involves KAZ', 'event/visit occursIn KAZ']],
  ['from: "event/visit", to: "KAZ", first: 1', ['event/visit involves KAZ']],
  // A way may lead through what no longer holds.
  [
    'from: "KAZ", to: "kaz/old-code", asOf: "2012-10-01"',
    ['KAZ laws kaz/old-code', 'KAZ laws kaz/code replaces kaz/old-code'],
  ],
  // Up and down a scheme.
  [
    'from: "topic/education", to: "group/children"',
    ['topic/education narrower topic/schools subjectOf rec/school subjects group/girls broader group/children'],
  ],
  ['from: "topic/education", to: "group/children", maxLength: 3', []],
  // A source that both are cited in is no relation between them.
  ['from: "rec/elsewhere", to: "rec/undated", maxLength: 2', []],
  ['from: "doc/report", to: "rec/school", maxLength: 6', []],
  ['from: "topic/alone", to: "KAZ", maxLength: 6', []],
])('%s: the shortest ways, named as they are read', async (argumentList, expected) => {
  expect((await ways(argumentList)).map(short)).toEqual(expected);
});

test('each step says what its edge says, and whether it holds on the date', async () => {
  const [way] = await ways('from: "un/charter", to: "KAZ", first: 1, asOf: "2012-10-01"');
  expect(way?.steps).toEqual([
    {
      from: { id: 'un/charter' },
      edge: 'participants',
      to: { id: 'KAZ' },
      properties: {
        id: 'KAZ>PARTICIPATION:ratification>un/charter',
        label: 'PARTICIPATION',
        action: 'RATIFICATION',
        date: '1994-08-12',
        inForceFrom: '1994-09-11',
        basis: 'EDITORIAL',
        holds: 'YES',
        citations: [{ document: 'doc/report', pinpoint: '1', checked: true }],
      },
    },
  ]);
  const holds = async (asOf: string) =>
    (await ways(`from: "KAZ", to: "kaz/old-code", first: 1, asOf: "${asOf}"`))[0]?.steps[0]?.properties['holds'];
  expect(await holds('2007-05-14')).toBe('YES');
  expect(await holds('2007-05-15')).toBe('NO');
});

test('hands its date down', async () => {
  const query = (asOf: string) =>
    `{ paths(from: "KGZ", to: "rec/elsewhere", asOf: "${asOf}") { nodes { ... on Recommendation { status } } } }`;
  const { paths } = await api().data<{ paths: { nodes: unknown[] }[] }>(query('2014-03-27'));
  expect(paths).toEqual([{ nodes: [{}, { status: 'OPEN' }] }]);
});

test.each([
  ['from: "KAZ", to: "KAZ"', 'SAME_NODE', /"from" and "to" are both "KAZ": give two nodes/],
  ['from: "KAS", to: "KAZ"', 'NOT_FOUND', /There is no node "KAS"\. Did you mean "KAZ"\?/],
  ['from: "KAZ", to: "un/chartr"', 'NOT_FOUND', /There is no node "un\/chartr"\. Did you mean "un\/charter"\?/],
  ['from: "nowhere", to: "nowhere"', 'SAME_NODE', /are both "nowhere"/],
  ['from: "KAZ", to: "KGZ", maxLength: 7', 'BAD_LENGTH', /"maxLength" must be 1 to 6, but it is 7/],
  ['from: "KAZ", to: "KGZ", maxLength: 0', 'BAD_LENGTH', /"maxLength" must be 1 to 6, but it is 0/],
  ['from: "KAZ", to: "KGZ", maxLength: -1', 'BAD_LENGTH', /but it is -1/],
  ['from: "KAZ", to: "KGZ", first: 51', 'BAD_PAGE', /"first" must be 1 to 50, but it is 51/],
  ['from: "KAZ", to: "KGZ", first: 0', 'BAD_PAGE', /"first" must be 1 to 50, but it is 0/],
  ['from: "KAZ", to: "KGZ", asOf: "2012"', 'BAD_DATE', /must be a full date/],
  ['from: "KAZ"', 'GRAPHQL_VALIDATION_FAILED', /"to" of type "ID!" is required/],
])('%s is refused', async (argumentList, code, says) => {
  const { errors } = await api().ask(`{ paths(${argumentList}) { nodes { id } } }`);
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect(errors?.[0]?.message).toMatch(says);
});

test('one statement a level, however many nodes there are on it', async () => {
  const names = await api().statementsOf(() => ways('from: "topic/education", to: "group/children"'));
  expect(names.filter((name) => name === 'neighbours')).toHaveLength(2);
  expect(names.length).toBeLessThanOrEqual(8);
});
