import { TestApi, useApi } from './api';
import { recordGraph } from './record';
import { statementsBeyond } from './statements-beyond';

const api = useApi({ graph: recordGraph() });

interface Entry {
  readonly date: string;
  readonly dateIsAttestation: boolean;
  readonly inRange: string;
  readonly title: string;
  readonly via: readonly string[];
}

async function told(argumentList: string): Promise<readonly Entry[]> {
  const query = `{ timeline(${argumentList}) { totalCount edges { node { date dateIsAttestation inRange title via } } } }`;
  const { timeline } = await api().data<{ timeline: { totalCount: number; edges: { node: Entry }[] } }>(query);
  expect(timeline.totalCount).toBe(timeline.edges.length);
  return timeline.edges.map(({ node }) => node);
}

const short = ({ date, dateIsAttestation, title, via }: Entry) =>
  `${date}${dateIsAttestation ? ' (attested)' : ''} ${title}${via.length > 0 ? ` [${via.join(', ')}]` : ''}`;

test.each<[string, string[]]>([
  [
    'un/charter',
    [
      '1989-11-20 Adopted: Charter',
      '1990-09-02 In force from: Charter',
      '1994-08-12 Ratification by Kazakhstan: Charter [participants]',
      '1994-09-11 In force for Kazakhstan: Charter [participants]',
      '2012-10-01 (attested) Kyrgyzstan is not a party: Charter [participants]',
      '2013 Recommended: Open the schools [calledForBy]',
    ],
  ],
  [
    'kaz/old-code',
    [
      '1999 Adopted: Old code',
      '2007-05-15 Adopted: Code [replacedBy]',
      '2007-05-15 Code – replaces – Old code [replacedBy]',
    ],
  ],
  ['kaz/code', ['2007-05-15 Adopted: Code', '2007-05-15 Code – replaces – Old code [replaces]']],
  ['rec/school', ['2013 Recommended: Open the schools', '2014-03-27 Partly met: Open the schools [followedUpBy]']],
  ['rec/undated', ['2012-10-01 (attested) Report in time']],
  [
    'person/aliya',
    ['2012-10-01 (attested) Aliya', '2012-10-01 (attested) Aliya – holds office – Ministry (Minister) [holdsOffice]'],
  ],
  ['event/visit', ['2012-09-24 Visit', '2012-10-01 Ended: Visit']],
  ['event/talk', ['2015-05 Talk']],
  ['doc/report', ['2013 Published: Report']],
  [
    'KAZ',
    [
      '1994-08-12 Ratification by Kazakhstan: Charter [participatesIn]',
      '1994-09-11 In force for Kazakhstan: Charter [participatesIn]',
      '1999 Adopted: Old code [laws]',
      '2007-05-15 Adopted: Code [laws]',
      '2012-09-24 Visit [involvedIn, sceneOf]',
      '2012-10-01 Ended: Visit [involvedIn, sceneOf]',
      '2012-10-01 (attested) Report in time [subjectOf]',
      '2013 Recommended: Open the schools [subjectOf]',
      '2014-03-27 Recommended: Inspect the fields [recommendationsReceived, subjectOf]',
      '2015-05 Talk [sceneOf]',
    ],
  ],
  ['topic/alone', []],
  ['un/charter/art-1', []],
  ['group/children', ['2014-03-27 Recommended: Inspect the fields [subjectOf]']],
])('of %s: what is dated about it, oldest first', async (of, expected) => {
  expect((await told(`of: "${of}"`)).map(short)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['from: "1994-08-13", to: "1998-12-31"', ['1994-09-11 YES']],
  ['from: "1999-01-01", to: "1999-12-31"', ['1999 YES']],
  ['from: "1999-06-01", to: "2012-09-24"', ['1999 UNKNOWN', '2007-05-15 YES', '2012-09-24 YES']],
  ['from: "2013-06-01", to: "2014-01-01"', ['2013 UNKNOWN']],
  ['to: "1994-08-12"', ['1994-08-12 YES']],
  ['from: "2015-05-31"', ['2015-05 UNKNOWN']],
  ['from: "2015-06-01"', []],
])('of KAZ, %s: what may lie there, and whether it surely does', async (range, expected) => {
  expect((await told(`of: "KAZ", ${range}`)).map(({ date, inRange }) => `${date} ${inRange}`)).toEqual(expected);
});

test('what is attested only is not told of a thing that has a date outside of the days asked for', async () => {
  expect(await told('of: "rec/school", from: "2015-01-01"')).toEqual([]);
  expect(await told('of: "event/visit", from: "2013-01-01"')).toEqual([]);
});

test('says of a relation where it starts and ends, with its own sources; of a thing its sources', async () => {
  const query = (of: string) =>
    `{ timeline(of: "${of}") { edges { node { title node { id } other { id } citations { pinpoint document { id } } } } } }`;
  const { timeline } = await api().data<{ timeline: { edges: { node: object }[] } }>(query('un/charter'));
  expect(timeline.edges[2]?.node).toEqual({
    title: 'Ratification by Kazakhstan: Charter',
    node: { id: 'KAZ' },
    other: { id: 'un/charter' },
    citations: [{ pinpoint: '1', document: { id: 'doc/report' } }],
  });
  expect(timeline.edges[5]?.node).toEqual({
    title: 'Recommended: Open the schools',
    node: { id: 'rec/school' },
    other: null,
    citations: [{ pinpoint: '124', document: { id: 'doc/report' } }],
  });
});

test('hands its date down, and leaves nothing out for it', async () => {
  const query = (asOf: string) =>
    `{ timeline(of: "KAZ", asOf: "${asOf}") { totalCount edges { node { node { ... on Recommendation { status } } } } } }`;
  const statuses = async (asOf: string) => {
    const { timeline } = await api().data<{
      timeline: { totalCount: number; edges: { node: { node: { status?: string } } }[] };
    }>(query(asOf));
    return [timeline.totalCount, ...timeline.edges.flatMap(({ node }) => node.node.status ?? [])];
  };
  expect(await statuses('2014-03-27')).toEqual([10, 'UNKNOWN', 'PARTLY_MET', 'OPEN']);
  expect(await statuses('1990-01-01')).toEqual([10, 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
});

test('comes in pages, both ways', async () => {
  const page = async (paging: string) => {
    const query = `{ timeline(of: "KAZ", ${paging}) { edges { cursor node { date } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
    const { timeline } = await api().data<{
      timeline: { edges: { node: { date: string } }[]; pageInfo: Record<string, unknown> };
    }>(query);
    return { dates: timeline.edges.map(({ node }) => node.date), ...timeline.pageInfo } as Record<string, unknown>;
  };
  const one = await page('first: 3');
  expect(one).toMatchObject({ dates: ['1994-08-12', '1994-09-11', '1999'], hasNextPage: true });
  const two = await page(`first: 2, after: ${JSON.stringify(one['endCursor'])}`);
  expect(two).toMatchObject({ dates: ['2007-05-15', '2012-09-24'], hasNextPage: true, hasPreviousPage: true });
  const back = await page(`last: 3, before: ${JSON.stringify(two['startCursor'])}`);
  expect(back).toMatchObject({ dates: one['dates'], hasPreviousPage: false });
});

test.each([
  ['of: "KAS"', 'NOT_FOUND', /There is no node "KAS"\. Did you mean "KAZ"\?/],
  ['of: "KAZ", from: "2014-01-02", to: "2014-01-01"', 'BAD_RANGE', /"from" \(2014-01-02\) lies after "to"/],
  ['of: "KAZ", from: "2014"', 'BAD_DATE', /must be a full date/],
  ['of: "KAZ", first: 501', 'BAD_PAGE', /"first" must be at most 500/],
  ['from: "2014-01-01"', 'GRAPHQL_VALIDATION_FAILED', /"of" of type "ID!" is required/],
])('%s is refused', async (argumentList, code, says) => {
  const { errors } = await api().ask(`{ timeline(${argumentList}) { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect(errors?.[0]?.message).toMatch(says);
});

describe('of a node on which much hangs', () => {
  test('takes the same statements for every page', async () => {
    const large = await TestApi.start({ graph: recordGraph({ recommendations: 200 }) });
    const query =
      'query Q($first: Int) { timeline(of: "KAZ", first: $first) { totalCount edges { node { title node { id citations { document { id } } } other { id } citations { document { name } } } } } }';
    const few = await large.statementsOf(() => large.data(query, { first: 3 }));
    const many = await large.statementsOf(() => large.data(query, { first: 200 }));
    await large.stop();
    expect(statementsBeyond(few, many)).toEqual([]);
  });
});
