import { useApi, type Answer } from './api';
import { lawGraph } from './law';

const COMPARE = 'compare(group: "group/children", states: ';
const CHANGES = 'changes(group: "group/children", state: ';
const COVERING = 'obligationsCovering(group: "group/migrant-children", state: "KAZ"';

/** A query, the code of its error, and words that the message must hold. */
const QUERIES: readonly [string, string, RegExp][] = [
  // Ids
  ['{ node(id: "un/chartr") { id } }', 'NOT_FOUND', /"un\/chartr".*Did you mean "un\/charter"\?/],
  ['{ node(id: "") { id } }', 'NOT_FOUND', /There is no node ""/],
  ['{ node(id: "kaz") { id } }', 'NOT_FOUND', /Did you mean "KAZ"\?/],
  ['{ node(id: "un/charter/art-11") { id } }', 'NOT_FOUND', /Did you mean "un\/charter\/art-1"\?/],
  [
    '{ obligationsCovering(group: "group/migrant-child", state: "KAZ") { totalCount } }',
    'NOT_FOUND',
    /There is no Group "group\/migrant-child"\. Did you mean "group\/migrant-children"\?/,
  ],
  [
    '{ obligationsCovering(group: "group/children", alsoIn: ["group/everybody"], state: "KAZ") { totalCount } }',
    'NOT_FOUND',
    /There is no Group.*Did you mean "group\/everyone"\?/,
  ],
  [
    '{ obligationsCovering(group: "group/children", state: "KAS") { totalCount } }',
    'NOT_FOUND',
    /There is no State "KAS"\. Did you mean "KAZ"\?/,
  ],
  [
    `{ ${COVERING}, topics: ["topic/educaton"]) { totalCount } }`,
    'NOT_FOUND',
    /There is no Topic "topic\/educaton"\. Did you mean "topic\/education"\?/,
  ],
  [
    '{ participation(state: "KAZ", instrument: "un/chater") { status } }',
    'NOT_FOUND',
    /There is no Instrument "un\/chater"\. Did you mean "un\/charter"\?/,
  ],
  ['{ participation(state: "kz", instrument: "un/charter") { status } }', 'NOT_FOUND', /There is no State "kz"/],
  [
    '{ participations(state: "KASAKHSTAN") { totalCount } }',
    'NOT_FOUND',
    /There is no State "KASAKHSTAN"\. Did you mean "KAZ"\?/,
  ],
  ['{ node(id: "Kazakhstan") { id } }', 'NOT_FOUND', /There is no node "Kazakhstan"\. Did you mean "KAZ"\?/],
  ['{ node(id: "KZA") { id } }', 'NOT_FOUND', /There is no node "KZA"\. Did you mean "KAZ"\?/],
  ['{ participations(instrument: "un/othr") { totalCount } }', 'NOT_FOUND', /Did you mean "un\/other"\?/],
  [`{ ${COMPARE}["KAZ", "KGS"]) { totalCount } }`, 'NOT_FOUND', /There is no State "KGS"\. Did you mean "KGZ"\?/],
  [
    '{ compare(group: "group/migrant-child", states: ["KAZ"]) { totalCount } }',
    'NOT_FOUND',
    /There is no Group "group\/migrant-child"/,
  ],
  [`{ ${COMPARE}["KAZ"], alsoIn: ["group/everybody"]) { totalCount } }`, 'NOT_FOUND', /There is no Group/],
  [`{ ${COMPARE}["KAZ"], topics: ["topic/educaton"]) { totalCount } }`, 'NOT_FOUND', /There is no Topic/],
  ['{ coverageOfData(state: "KAS") { verdict } }', 'NOT_FOUND', /There is no State "KAS"\. Did you mean "KAZ"\?/],
  [
    '{ coverageOfData(state: "KAZ", topics: ["topic/educaton"]) { verdict } }',
    'NOT_FOUND',
    /There is no Topic "topic\/educaton"\. Did you mean "topic\/education"\?/,
  ],
  [
    '{ coverageOfData(state: "KAZ", group: "group/everybody") { verdict } }',
    'NOT_FOUND',
    /There is no Group.*Did you mean "group\/everyone"\?/,
  ],
  [
    `{ ${CHANGES}"KAS", from: "2012-10-01", to: "2014-03-27") { totalCount } }`,
    'NOT_FOUND',
    /There is no State "KAS"\. Did you mean "KAZ"\?/,
  ],
  [
    '{ changes(group: "group/migrant-child", state: "KAZ", from: "2012-10-01", to: "2014-03-27") { totalCount } }',
    'NOT_FOUND',
    /There is no Group/,
  ],
  [
    `{ ${CHANGES}"KAZ", from: "2012-10-01", to: "2012-10-01", topics: ["topic/educaton"]) { totalCount } }`,
    'NOT_FOUND',
    /There is no Topic/,
  ],
  // Lists
  [
    `{ coverageOfData(state: "KAZ", topics: ${JSON.stringify(Array<string>(501).fill('topic/education'))}) { verdict } }`,
    'BAD_ARGUMENT',
    /"topics" may hold at most 500 topics, but it holds 501/,
  ],
  [
    `{ ${COMPARE}[]) { totalCount } }`,
    'BAD_ARGUMENT',
    /"states" must hold 1 to 200 States, or "statesIn" must name groups of States/,
  ],
  [`{ ${COMPARE}["KAZ", "KGZ", "KAZ"]) { totalCount } }`, 'BAD_ARGUMENT', /each State once, but it names "KAZ" twice/],
  [
    `{ ${COMPARE}${JSON.stringify(Array.from({ length: 201 }, (_, index) => `X${index}`))}) { totalCount } }`,
    'BAD_ARGUMENT',
    /"states" must hold at most 200 States, but it holds 201/,
  ],
  [
    '{ datesOfChange(group: "group/children") { date } }',
    'BAD_ARGUMENT',
    /"state" or "statesIn" must be given, and not both/,
  ],
  // Kinds
  [
    `{ ${COMPARE}["KAZ", "un/charter"]) { totalCount } }`,
    'WRONG_KIND',
    /"states" must be the id of a State, but "un\/charter" is a Treaty/,
  ],
  [
    '{ obligationsCovering(group: "topic/education", state: "KAZ") { totalCount } }',
    'WRONG_KIND',
    /"group" must be the id of a Group, but "topic\/education" is a Topic/,
  ],
  [
    '{ obligationsCovering(group: "group/children", state: "un/charter") { totalCount } }',
    'WRONG_KIND',
    /"state" must be the id of a State, but "un\/charter" is a Treaty/,
  ],
  [
    '{ obligationsCovering(group: "group/children", alsoIn: ["KAZ"], state: "KAZ") { totalCount } }',
    'WRONG_KIND',
    /"alsoIn" must be the id of a Group/,
  ],
  [
    '{ participation(state: "KAZ", instrument: "group/children") { status } }',
    'WRONG_KIND',
    /"instrument" must be the id of an? Instrument/,
  ],
  ['{ search(text: "child", kinds: ["Tretay"]) { totalCount } }', 'WRONG_KIND', /Did you mean "Treaty"\?/],
  [
    '{ coverageOfData(state: "KAZ", topics: ["KAZ"]) { verdict } }',
    'WRONG_KIND',
    /"topics" must be the id of a Topic, but "KAZ" is a State/,
  ],
  ['{ coverageOfData(state: "KAZ", group: "topic/education") { verdict } }', 'WRONG_KIND', /"group" must be the id/],
  [
    `{ ${CHANGES}"un/charter", from: "2012-10-01", to: "2014-03-27") { totalCount } }`,
    'WRONG_KIND',
    /"state" must be the id of a State/,
  ],
  // Ranges
  [
    `{ ${CHANGES}"KAZ", from: "2014-03-27", to: "2012-10-01") { totalCount } }`,
    'BAD_RANGE',
    /"from" \(2014-03-27\) lies after "to" \(2012-10-01\)/,
  ],
  // Dates, written out
  [`{ ${CHANGES}"KAZ", from: "2012", to: "2014-03-27") { totalCount } }`, 'BAD_DATE', /must be a full date/],
  [`{ ${CHANGES}"KAZ", from: "2012-10-01", to: "2014-02-30") { totalCount } }`, 'BAD_DATE', /2014-02 has 28 days/],
  ['{ coverageOfData(state: "KAZ", asOf: "2012") { verdict } }', 'BAD_DATE', /must be a full date/],
  ['{ node(id: "KAZ", asOf: "2012-02-30") { id } }', 'BAD_DATE', /2012-02 has 29 days/],
  ['{ node(id: "KAZ", asOf: "tomorrow") { id } }', 'BAD_DATE', /"tomorrow" must be a full date written 2012-10-01/],
  ['{ node(id: "KAZ", asOf: "2012-10") { id } }', 'BAD_DATE', /"2012-10" must be a full date written 2012-10-01/],
  ['{ node(id: "KAZ", asOf: "2012-13-01") { id } }', 'BAD_DATE', /month 13/],
  ['{ node(id: "KAZ", asOf: "") { id } }', 'BAD_DATE', /must be a full date/],
  ['{ node(id: "KAZ", asOf: 2012) { id } }', 'BAD_DATE', /must be a full date/],
  ['{ node(id: "KAZ", asOf: "2012-10-01T00:00:00Z") { id } }', 'BAD_DATE', /must be a full date/],
  [`{ ${COVERING}, asOf: "0000-01-01") { totalCount } }`, 'BAD_DATE', /years 1000 to 9998/],
  [`{ ${COMPARE}["KAZ"], asOf: "2012-10") { totalCount } }`, 'BAD_DATE', /must be a full date/],
  [
    '{ node(id: "un/charter") { ... on Treaty { parts(asOf: "2012-02-30") { totalCount } } } }',
    'BAD_DATE',
    /2012-02 has 29 days/,
  ],
  // Pages
  [`{ ${COVERING}, first: 0) { totalCount } }`, 'BAD_PAGE', /"first" must be at least 1, but it is 0/],
  [`{ ${COVERING}, first: -1) { totalCount } }`, 'BAD_PAGE', /"first" must be at least 1, but it is -1/],
  [`{ ${COVERING}, first: 501) { totalCount } }`, 'BAD_PAGE', /"first" must be at most 500, but it is 501/],
  [`{ ${COVERING}, last: 0) { totalCount } }`, 'BAD_PAGE', /"last" must be at least 1/],
  [`{ ${COVERING}, last: 501) { totalCount } }`, 'BAD_PAGE', /"last" must be at most 500/],
  [`{ ${COVERING}, first: 1, last: 1) { totalCount } }`, 'BAD_PAGE', /"first".*or "last".*not both/],
  [`{ ${COVERING}, after: "x", last: 1) { totalCount } }`, 'BAD_PAGE', /"after" goes with "first"/],
  [`{ ${COVERING}, before: "x", first: 1) { totalCount } }`, 'BAD_PAGE', /"before" goes with "last"/],
  [`{ ${COVERING}, before: "x") { totalCount } }`, 'BAD_PAGE', /"before" goes with "last"/],
  [`{ ${COVERING}, first: 1, after: "x", last: 1, before: "x") { totalCount } }`, 'BAD_PAGE', /not both/],
  ['{ search(text: "child", first: 0) { totalCount } }', 'BAD_PAGE', /"first" must be at least 1/],
  [`{ ${COMPARE}["KAZ"], first: 501) { totalCount } }`, 'BAD_PAGE', /"first" must be at most 500/],
  [`{ ${COMPARE}["KAZ"], after: "x") { totalCount } }`, 'BAD_CURSOR', /"after" is no cursor/],
  [
    `{ ${CHANGES}"KAZ", from: "2012-10-01", to: "2014-03-27", first: 0) { totalCount } }`,
    'BAD_PAGE',
    /"first" must be at least 1/,
  ],
  ['{ participations(state: "KAZ", first: 501) { totalCount } }', 'BAD_PAGE', /"first" must be at most 500/],
  [
    '{ node(id: "un/charter") { ... on Treaty { parts(first: 0) { totalCount } } } }',
    'BAD_PAGE',
    /"first" must be at least 1/,
  ],
  [
    `{ nodes(ids: ${JSON.stringify(Array<string>(501).fill('KAZ'))}) { id } }`,
    'BAD_PAGE',
    /at most 500 ids, but it holds 501/,
  ],
  // Search
  ['{ search(text: "") { totalCount } }', 'EMPTY_SEARCH', /at least one word/],
  ['{ search(text: "  \\t") { totalCount } }', 'EMPTY_SEARCH', /at least one word/],
  ['{ search(text: "\\"* ( - :") { totalCount } }', 'EMPTY_SEARCH', /at least one word/],
  ['{ search(text: "child", asOf: "2012-02-30") { totalCount } }', 'BAD_DATE', /2012-02 has 29 days/],
  // What is no query of this schema
  ['{ node(id: "KAZ") { ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['{ nodee(id: "KAZ") { id } }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "node"/],
  ['{ node { id } }', 'GRAPHQL_VALIDATION_FAILED', /argument "id"/],
  [
    '{ compare(group: "group/children") { totalCount } }',
    'BAD_ARGUMENT',
    /"states" must hold 1 to 200 States, or "statesIn"/,
  ],
  [`{ ${CHANGES}"KAZ", from: "2012-10-01") { totalCount } }`, 'GRAPHQL_VALIDATION_FAILED', /argument "to"/],
  [
    `{ ${CHANGES}"KAZ", from: "2012-10-01", to: "2014-03-27", kinds: [REPEALED]) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
    /"REPEALED"/,
  ],
  [`{ ${COVERING}, standings: [BOUND]) { totalCount } }`, 'GRAPHQL_VALIDATION_FAILED', /"BOUND"/],
  // Values of enums: all where they are few
  [
    '{ coverageOfData(state: "KAZ") { verdict(language: DE) } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Value "DE" does not exist in "SentenceLanguage" enum\. It must be one of EN, RU, KK\.$/,
  ],
  [
    '{ coverageOfData(state: "KAZ") { verdict(language: "EN") } }',
    'GRAPHQL_VALIDATION_FAILED',
    /non-enum value: "EN"\. Did you mean the enum value "EN"\? It must be one of EN, RU, KK\.$/,
  ],
  [
    `{ ${COVERING}, modalities: [DUTIES]) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
    /one of DUTY, PROHIBITION, RIGHT, PERMISSION, POWER, DEFINITION, SANCTION\.$/,
  ],
  [`{ ${COVERING}, first: 99999999999) { totalCount } }`, 'GRAPHQL_VALIDATION_FAILED', /Int/],
  [`{ ${'a: __typename '.repeat(3000)}}`, 'QUERY_TOO_LARGE', /at most 1000 fields/],
  [`{ ${'a '.repeat(10_001)}}`, 'QUERY_TOO_LARGE', /at most 10000 words and signs/],
  ['mutation { load }', 'GRAPHQL_VALIDATION_FAILED', /^This API is read by queries: it has no mutations\.$/],
  ['subscription { loaded }', 'GRAPHQL_VALIDATION_FAILED', /^This API is read by queries: it has no subscriptions\.$/],
];

const VARIABLES: readonly [unknown, string, RegExp][] = [
  ['2012-02-30', 'BAD_DATE', /2012-02 has 29 days/],
  ['tomorrow', 'BAD_DATE', /must be a full date written 2012-10-01/],
  ['2012-10', 'BAD_DATE', /must be a full date written 2012-10-01/],
  [20121001, 'BAD_DATE', /must be a full date/],
  [{ year: 2012 }, 'BAD_DATE', /must be a full date/],
  [true, 'BAD_DATE', /must be a full date/],
];

/** What must never reach a client. */
const INSIDE = /node_modules|\.[jt]s:\d|at [A-Z]\w+ \(|sqlite|libsql|fts5|\/work\/|\/tmp\/|stacktrace/i;

describe('an error', () => {
  const api = useApi({ graph: lawGraph() });

  test.each(QUERIES)('%s is %s', async (query, code, message) => {
    const { errors } = await api().ask(query);
    expectOnly(errors, code, message);
  });

  test.each(VARIABLES)('the date %j as a variable is %s', async (asOf, code, message) => {
    const { errors } = await api().ask('query Q($asOf: Date) { node(id: "KAZ", asOf: $asOf) { id } }', { asOf });
    expectOnly(errors, code, message);
  });

  test('a variable that is missing or of the wrong type is the client’s mistake', async () => {
    for (const variables of [{}, { id: null }, { id: { x: 1 } }]) {
      const { errors } = await api().ask('query Q($id: ID!) { node(id: $id) { id } }', variables);
      expectOnly(errors, 'BAD_USER_INPUT', /"\$id"/);
    }
  });

  test.each(['DE', 'en', 1])('the language %j as a variable is told which there are', async (language) => {
    const query =
      'query Q($language: SentenceLanguage!) { coverageOfData(state: "KAZ") { verdict(language: $language) } }';
    const { errors } = await api().ask(query, { language });
    expectOnly(errors, 'BAD_USER_INPUT', /It must be one of EN, RU, KK\.$/);
  });

  test('nothing of it was logged as unforeseen', async () => {
    for (const [query] of QUERIES) await api().ask(query);
    expect(api().log).toEqual([]);
  });
});

describe('a question that fails', () => {
  const api = useApi({ graph: lawGraph() });

  test('takes no answer to another with it', async () => {
    const { data, errors } = await api().ask(
      `{ wrong: ${COVERING.replace('KAZ', 'KAS')}) { totalCount } right: ${COVERING}) { totalCount } node(id: "KAZ") { id } states { totalCount } }`,
    );
    expect(data).toEqual({ wrong: null, right: { totalCount: 3 }, node: { id: 'KAZ' }, states: { totalCount: 2 } });
    expect(errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'NOT_FOUND' } }]);
  });

  test('for a date that is written out says where it stands', async () => {
    const response = await api().post(JSON.stringify({ query: '{ node(id: "KAZ", asOf: "2012-02-30") { id } }' }));
    expect(await response.json()).toMatchObject({ errors: [{ locations: [{ line: 1, column: 25 }] }] });
  });
});

describe('arguments that are null', () => {
  const api = useApi({ graph: lawGraph() });

  test('count as left out', async () => {
    const query = `{ ${COVERING}, first: null, after: null, last: null, before: null, asOf: null, alsoIn: null, topics: null, modalities: null, standings: null, coverages: null) { totalCount } }`;
    expect(await api().data(query)).toEqual({ obligationsCovering: { totalCount: 3 } });
  });

  test('of the coverage count as left out too', async () => {
    const query = '{ coverageOfData(state: "KAZ", topics: null, group: null, asOf: null) { topics { topic { id } } } }';
    expect(await api().data(query)).toEqual({ coverageOfData: { topics: [{ topic: { id: 'topic/education' } }] } });
  });

  test('as variables count as left out too', async () => {
    const asked = (flag: string, first: string) => `
      ${COMPARE}["KAZ", "KGZ"], includeSoftLaw: ${flag}) { totalCount }
      allRecommendations(includeUnknown: ${flag}) { totalCount countsBy(fields: [BASIS], first: ${first}) { value count } }
      node(id: "KAZ") { ... on State { servedBy(includeNotHolding: ${flag}) { totalCount } } }`;
    const query = `query ($flag: Boolean, $first: Int) { ${asked('$flag', '$first')} }`;
    const { data, errors } = await api().ask(query, { flag: null, first: null });
    expect(errors).toBeUndefined();
    expect(data).toEqual(await api().data(`{ ${asked('false', '50')} }`));
  });

  test('of a comparison count as left out too', async () => {
    const query = `{ ${COMPARE}["KAZ", "KGZ"], first: null, after: null, last: null, before: null, asOf: null, alsoIn: null, topics: null, modalities: null, coverages: null, differing: null) { totalCount } }`;
    expect(await api().data(query)).toEqual({ compare: { totalCount: 3 } });
  });
});

const lists = useApi({ graph: lawGraph() });

test('a list of an edge that the data lacks is empty', async () => {
  const { provisions } = await lists().data<{ provisions: { edges: { node: { contradicts: unknown } }[] } }>(
    '{ provisions(asOf: "2012-10-01") { edges { node { contradicts { edges { covers lacks } } } } } }',
  );
  const found = provisions.edges.map(({ node }) => node.contradicts);
  expect(found).toContainEqual({ edges: [{ covers: [], lacks: ['everyone'] }] });
});

describe('ids that no node has', () => {
  const api = useApi({ graph: lawGraph() });

  test('node answers null, with the error beside it', async () => {
    const { data, errors } = await api().ask('{ known: node(id: "KAZ") { id } unknown: node(id: "KAZZ") { id } }');
    expect(data).toEqual({ known: { id: 'KAZ' }, unknown: null });
    expect(errors).toMatchObject([{ path: ['unknown'], extensions: { code: 'NOT_FOUND' } }]);
  });

  test('nodes answers null at their places, with an error each', async () => {
    const { data, errors } = await api().ask('{ nodes(ids: ["KAZ", "un/chartr", "KGZ", "KAZ", "x"]) { id } }');
    expect(data).toEqual({ nodes: [{ id: 'KAZ' }, null, { id: 'KGZ' }, { id: 'KAZ' }, null] });
    expect(errors).toMatchObject([
      {
        path: ['nodes', 1],
        message: 'There is no node "un/chartr". Did you mean "un/charter"?',
        extensions: { code: 'NOT_FOUND' },
      },
      { path: ['nodes', 4], extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test('nodes answers an empty list for no ids', async () => {
    expect(await api().data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });
});

describe('what we did not foresee', () => {
  const secret = 'SQLITE_ERROR in /var/lib/graph.sqlite';
  const api = useApi({
    graph: lawGraph(),
    around: (store) =>
      Object.create(store, { nodes: { value: () => Promise.reject(new Error(secret)) } }) as typeof store,
  });

  test('is told without what lies behind it, and is logged', async () => {
    const response = await api().post(JSON.stringify({ query: '{ node(id: "KAZ") { id } }' }));
    const text = await response.text();
    expect(text).not.toContain('SQLITE');
    expect(JSON.parse(text)).toMatchObject({
      data: { node: null },
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(text).not.toMatch(INSIDE);
    expect(api().log.join('\n')).toContain(secret);
  });
});

describe('a store that fails between requests', () => {
  const secret = 'SQLITE_ERROR in /var/lib/graph.sqlite';
  const api = useApi({
    graph: lawGraph(),
    around: (store) =>
      Object.create(store, { version: { value: () => Promise.reject(new Error(secret)) } }) as typeof store,
  });

  test.each(['/health/ready', '/graphql?query={__typename}'])(
    '%s answers 500 without what lies behind it',
    async (path) => {
      const response = await api().fetch(path);
      expect(response.status).toBeGreaterThanOrEqual(500);
      expect(await response.text()).not.toMatch(INSIDE);
      expect(api().log.join('\n')).toContain(secret);
    },
  );
});

function expectOnly(errors: Answer['errors'], code: string, message: RegExp): void {
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
  expect(errors?.[0]?.message).toMatch(message);
  expect(JSON.stringify(errors)).not.toMatch(INSIDE);
}
