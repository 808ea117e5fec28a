import { TestApi, useApi } from './api';
import { recordGraph } from './record';
import { statementsBeyond } from './statements-beyond';

const api = useApi({ graph: recordGraph() });

interface Answer {
  readonly recommendations: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly made: string;
      readonly inRange: string;
      readonly node: { readonly id: string; readonly status: string };
    }[];
  };
}

async function asked(filters: string, asOf = '2014-06-01'): Promise<Answer['recommendations']['edges']> {
  const query = `{ recommendations(asOf: "${asOf}"${filters && `, ${filters}`}) { totalCount edges { made inRange node { id status } } } }`;
  const { recommendations } = await api().data<Answer>(query);
  expect(recommendations.totalCount).toBe(recommendations.edges.length);
  return recommendations.edges;
}

test.each<[string, string[]]>([
  ['', ['rec/school', 'rec/elsewhere', 'rec/work', 'rec/undated']],
  ['state: "KAZ"', ['rec/school', 'rec/work', 'rec/undated']],
  ['state: "KGZ"', ['rec/elsewhere']],
  ['addressee: "KAZ"', ['rec/work']],
  ['addressee: "kaz/ministry"', ['rec/undated']],
  ['hasAddressee: true', ['rec/work', 'rec/undated']],
  ['hasAddressee: false', ['rec/school', 'rec/elsewhere']],
  ['state: "KAZ", hasAddressee: false', ['rec/school']],
  ['addressee: "KAZ", hasAddressee: true', ['rec/work']],
  ['maker: "un/rapporteur"', ['rec/school', 'rec/work']],
  ['maker: "kaz/ministry"', []],
  ['callsFor: "un/charter"', ['rec/school']],
  ['callsFor: "un/charter/art-1"', []],
  ['topics: ["topic/schools"]', ['rec/school']],
  ['topics: ["topic/education"]', ['rec/school']],
  ['topics: []', []],
  ['groups: ["group/girls"]', ['rec/school']],
  ['groups: ["group/children"]', ['rec/school', 'rec/work']],
  ['groups: ["group/employers"]', []],
  ['groups: []', []],
  ['statuses: [PARTLY_MET]', ['rec/school']],
  ['statuses: [UNKNOWN]', ['rec/elsewhere', 'rec/work', 'rec/undated']],
  ['statuses: [OPEN, MET]', []],
  ['statuses: []', []],
  ['from: "2014-03-27"', ['rec/elsewhere', 'rec/work']],
  ['from: "2014-03-28"', []],
  ['from: "2014-03-27", to: "2014-03-27"', ['rec/elsewhere', 'rec/work']],
  ['from: "2013-06-01", to: "2014-03-26"', ['rec/school']],
  ['to: "2012-09-30"', ['rec/undated']],
  ['from: "2012-10-01", to: "2012-12-31"', ['rec/undated']],
  ['from: null, to: null, state: null, topics: null', ['rec/school', 'rec/elsewhere', 'rec/work', 'rec/undated']],
])('%s: those that match, by the date on which they were made, undated ones last', async (filters, expected) => {
  expect((await asked(filters)).map(({ node }) => node.id)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['2012-12-31', ['rec/undated made YES UNKNOWN']],
  ['2012-01-01', ['rec/undated made UNKNOWN UNKNOWN']],
  ['2013-06-01', ['rec/school made UNKNOWN UNKNOWN', 'rec/undated made YES UNKNOWN']],
  ['2014-03-26', ['rec/school made YES UNKNOWN', 'rec/undated made YES UNKNOWN']],
  ['2014-03-27', ['rec/school made YES PARTLY_MET', 'rec/work made YES OPEN', 'rec/undated made YES UNKNOWN']],
  ['2014-03-28', ['rec/school made YES PARTLY_MET', 'rec/work made YES UNKNOWN', 'rec/undated made YES UNKNOWN']],
])('on %s: what had been made by then, or may have been, and what had become of it', async (asOf, expected) => {
  const rows = await asked('state: "KAZ"', asOf);
  expect(rows.map(({ made, node }) => `${node.id} made ${made} ${node.status}`)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['from: "2013-01-01", to: "2013-12-31"', ['rec/school YES']],
  ['from: "2013-01-02"', ['rec/school UNKNOWN', 'rec/elsewhere YES', 'rec/work YES']],
  ['to: "2013-06-01"', ['rec/school UNKNOWN', 'rec/undated YES']],
  ['from: "1990-01-01", to: "2013-12-31"', ['rec/school YES', 'rec/undated UNKNOWN']],
])('%s: says of each whether it was surely made between these days', async (filters, expected) => {
  expect((await asked(filters)).map(({ node, inRange }) => `${node.id} ${inRange}`)).toEqual(expected);
});

test('shows the steps that led to the status wherever a recommendation appears, as of the date above it', async () => {
  const steps =
    '... on Recommendation { status statusReason followUps { date outcome reached decides note basis node { id } citations { pinpoint document { id } } } }';
  const query = (asOf: string) =>
    `{ node(id: "un/charter", asOf: "${asOf}") { ... on Treaty { calledForBy { edges { node { id ${steps} } } } } } }`;
  const found = async (asOf: string) => {
    const { node } = await api().data<{ node: { calledForBy: { edges: { node: unknown }[] } } }>(query(asOf));
    return node.calledForBy.edges[0]?.node;
  };
  expect(await found('2014-03-27')).toEqual({
    id: 'rec/school',
    status: 'PARTLY_MET',
    statusReason: 'Partly met (2014-03-27): Some schools are open (finding/half).',
    followUps: [
      {
        date: '2014-03-27',
        outcome: 'PARTLY_MET',
        reached: 'YES',
        decides: true,
        note: 'Not in every region.',
        basis: 'EDITORIAL',
        node: { id: 'finding/half' },
        citations: [{ pinpoint: '6', document: { id: 'doc/report' } }],
      },
    ],
  });
  expect(await found('2012-10-01')).toEqual({
    id: 'rec/school',
    status: 'UNKNOWN',
    statusReason: 'It is dated 2013: it had not been made on 2012-10-01.',
    followUps: [],
  });
});

test.each([
  ['from: "2014-03-28", to: "2014-03-27"', 'BAD_RANGE', /"from" \(2014-03-28\) lies after "to" \(2014-03-27\)/],
  ['addressee: "KAZ", hasAddressee: false', 'BAD_FILTER', /"hasAddressee" is false, but "addressee" asks for one/],
  ['state: "KAS"', 'NOT_FOUND', /There is no State "KAS"\. Did you mean "KAZ"\?/],
  ['state: "un/charter"', 'WRONG_KIND', /"state" must be the id of a State, but "un\/charter" is a Treaty/],
  ['addressee: "kaz/ministri"', 'NOT_FOUND', /There is no node "kaz\/ministri"\. Did you mean "kaz\/ministry"\?/],
  [
    'addressee: "topic/schools"',
    'WRONG_KIND',
    /"addressee" must be the id of an Actor or Group, but "topic\/schools" is a Topic/,
  ],
  ['maker: "doc/report"', 'WRONG_KIND', /"maker" must be the id of an Actor, but "doc\/report" is a Document/],
  ['callsFor: "un/chartr"', 'NOT_FOUND', /There is no node "un\/chartr"\. Did you mean "un\/charter"\?/],
  ['topics: ["topic/schools", "topic/school"]', 'NOT_FOUND', /There is no Topic "topic\/school"/],
  ['topics: ["group/girls"]', 'WRONG_KIND', /"topics" must be the id of a Topic/],
  ['groups: ["group/boys"]', 'NOT_FOUND', /There is no Group "group\/boys"/],
  ['groups: ["topic/schools"]', 'WRONG_KIND', /"groups" must be the id of a Group/],
  ['statuses: [DONE]', 'GRAPHQL_VALIDATION_FAILED', /"DONE" does not exist in "RecommendationStatus"/],
  ['from: "2013"', 'BAD_DATE', /"2013" must be a full date/],
  ['from: "2013-02-30"', 'BAD_DATE', /2013-02 has 28 days/],
  ['first: 0', 'BAD_PAGE', /"first" must be at least 1/],
  ['after: "x"', 'BAD_CURSOR', /"after" is no cursor/],
])('%s is refused', async (filters, code, says) => {
  const { errors } = await api().ask(`{ recommendations(${filters}) { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect(errors?.[0]?.message).toMatch(says);
});

test('comes in pages whose cursors carry the date', async () => {
  const page = async (paging: string) => {
    const query = `{ recommendations(state: "KAZ", ${paging}) { edges { cursor node { id status } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    return (
      await api().data<{ recommendations: { edges: { node: object }[]; pageInfo: { endCursor: string } } }>(query)
    ).recommendations;
  };
  const one = await page('asOf: "2014-03-27", first: 1');
  const rest = await page(`first: 5, after: "${one.pageInfo.endCursor}"`);
  expect([...one.edges, ...rest.edges].map(({ node }) => node)).toEqual([
    { id: 'rec/school', status: 'PARTLY_MET' },
    { id: 'rec/work', status: 'OPEN' },
    { id: 'rec/undated', status: 'UNKNOWN' },
  ]);
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

describe('the number of statements', () => {
  let large: TestApi;
  beforeAll(async () => {
    large = await TestApi.start({ graph: recordGraph({ recommendations: 200 }) });
  });
  afterAll(() => large.stop());

  test('does not grow with the recommendations', async () => {
    const query = `query Q($first: Int) { recommendations(state: "KAZ", asOf: "2014-06-01", topics: null, first: $first) { totalCount edges { made inRange node {
      id status statusReason followUps { node { id citations { document { id } } } citations { document { name } } } citations { document { id } } } } } }`;
    const few = await large.statementsOf(() => large.data(query, { first: 2 }));
    const many = await large.statementsOf(async () => {
      const { recommendations } = await large.data<Answer>(query, { first: 200 });
      expect(recommendations.edges.filter(({ node }) => node.status === 'MET')).toHaveLength(200);
    });
    expect(statementsBeyond(few, many)).toEqual([]);
    expect(few.length).toBeLessThanOrEqual(18);
  });
});
