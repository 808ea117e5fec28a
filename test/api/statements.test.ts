import { TestApi } from './api';
import { lawGraph } from './law';
import { statementsBeyond } from './statements-beyond';

const ALL_LISTS = `
  obligation { id citations { document { name } pinpoint } imposedBy { edges { node { id } } } protects { totalCount edges { node { id } } } }
  via { name } instrument { name citations { document { id } } } provision { name citations { document { id } } }
  bearers { id name citations { document { id } } }
  implementedBy { provision { id citations { document { id } } } elementsCovered { text } elementsLacking { text } citations { document { id } } }
  contradictedBy { provision { id } elementsLacking { text } citations { document { id } } }
  responsibilities { bearer { id citations { document { id } } } target { id } discrepancies { id } citations { document { id } } }
  gaps { kind summary obligation { id } instrument { id } provision { id } actor { id } finding { id } computedFrom citations { document { id } } }
  discrepancies { id about { id } claims { statement assertedBy { id } citation { document { id } } } citations { document { id } } }
  citations { document { id name } pinpoint }`;

const COVERING = `query Q($first: Int) { obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "2012-10-01", first: $first) {
  totalCount edges { node { ${ALL_LISTS} } } } }`;

const COMPARE = `query Q($first: Int, $states: [ID!]!) { compare(group: "group/migrant-children", states: $states, asOf: "2012-10-01", first: $first) { totalCount edges { node {
  obligation { id } provision { id } instrument { id } via { id } boundStates { id } citations { document { id } }
  standings { state { id } standing qualifiedBy { declaration { id citations { document { id } } } } declarations { id citations { document { id } } } discrepancies { id } citations { document { id } } } } } } }`;

const COVERAGE = `query Q($topics: [ID!]) { coverageOfData(state: "KAZ", asOf: "2012-10-01", topics: $topics) {
  verdict documents { document { id citations { document { id } } } statements } knownInstruments { id } silentInstruments { id }
  topics { topic { id citations { document { id } } } narrower { id } verdict holdings { kind number } documents { document { id } } } } }`;

const CHANGES = `query Q($first: Int) { changes(group: "group/migrant-children", state: "KAZ", from: "1990-01-01", to: "2015-01-01", first: $first) { totalCount edges { node {
  kind summary obligation { id citations { document { id } } } instrument { id } provision { id citations { document { id } } } measure { id }
  carriesOut { id citations { document { id } } } contradicts { id } citations { document { id } } } } } }`;

const NESTED = `query Q($first: Int) { node(id: "un/charter", asOf: "2012-10-01") { ... on Treaty { citations { document { id } } parts(first: $first) { totalCount edges { holds citations { document { id } } node { id citations { document { id } } ... on Provision {
  imposes { totalCount edges { node { id protects { totalCount edges { node { id broader { edges { node { id } } } } } } implementedBy { edges { node { id citations { document { id } } } } } } } } } } } } } } }`;

const PARTICIPATIONS = `query Q($first: Int) { participations(instrument: "un/charter", asOf: "2012-10-01", first: $first) { totalCount edges { node {
  status state { id } instrument { id } actions { citations { document { id } } } declarations { id citations { document { id } } } partsNotBinding { provision { id } qualifiedBy { declaration { id } } citations { document { id } } } discrepancies { id } citations { document { id } } } } } }`;

const SEARCH = `query Q($first: Int) { search(text: "artcile", first: $first) { totalCount didYouMean facets { kind count } edges { rank matchedIn match snippet { text } node { id citations { document { id } } ... on Provision { imposes { edges { node { id } } } implements { edges { node { id } } } } } } } }`;
const GAPS = `query Q($first: Int) { gaps(state: "KAZ", asOf: "2012-10-01", first: $first) { totalCount edges { node {
  kind basis summary obligation { id } instrument { id } provision { id } actor { id } finding { id affects { edges { node { id } } } } computedFrom citations { document { id } } } } } }`;

const GROUP_GAPS = GAPS.replace(
  'state: "KAZ"',
  'state: "KAZ", group: "group/migrant-children", topics: ["topic/education"]',
);

const RESPONSIBILITIES = `query Q($first: Int) { responsibilities(state: "KAZ", asOf: "2012-10-01", first: $first) { totalCount edges { node {
  bearer { id citations { document { id } } } target { id } role status holds discrepancies { id } citations { document { id } } } } } }`;

const NODES =
  'query Q($ids: [ID!]!) { nodes(ids: $ids, asOf: "2012-10-01") { id citations { document { id } } ... on Provision { imposes { edges { node { id } } } } } }';

/** Fewer and more of everything: articles with all that hangs on them, and States. */
const SMALL = { articles: 5, states: 3 };
const LARGE = { articles: 200, states: 60 };

describe('the number of statements', () => {
  let small: TestApi;
  let large: TestApi;

  beforeAll(async () => {
    small = await TestApi.start({ graph: lawGraph(SMALL) });
    large = await TestApi.start({ graph: lawGraph(LARGE) });
    // What is read once a graph, the words that mend typing errors, is no part of what is counted.
    for (const api of [small, large]) await api.data('{ search(text: "article") { totalCount } }');
  });

  afterAll(async () => {
    await small.stop();
    await large.stop();
  });

  test.each([
    ['obligationsCovering with every nested list', COVERING, 200],
    ['a node and four relations below it', NESTED, 200],
    ['what differs between two dates', CHANGES, 200],
    ['the participations in an instrument', PARTICIPATIONS, 60],
    ['the gaps of a State', GAPS, 200],
    ['the gaps of a group, on a topic', GROUP_GAPS, 200],
    ['the responsibilities in a State', RESPONSIBILITIES, 200],
    ['a search with relations of what is found', SEARCH, 200],
  ])('does not grow with the rows: %s', async (_name, query, rows) => {
    const few = await small.statementsOf(() => small.data(query, { first: 5 }));
    const fewOfMany = await large.statementsOf(() => large.data(query, { first: 5 }));
    const many = await large.statementsOf(async () => {
      const text = JSON.stringify(await large.data(query, { first: 200 }));
      expect(text.split('"node":').length).toBeGreaterThan(rows);
    });
    expect(statementsBeyond(few, fewOfMany)).toEqual([]);
    expect(statementsBeyond(few, many)).toEqual([]);
  });

  test('of a comparison grows neither with its rows nor with its States', async () => {
    const states = ['KAZ', 'KGZ', ...[...'BCDEFGHI'].map((letter) => `XA${letter}`)];
    const few = await large.statementsOf(() => large.data(COMPARE, { first: 5, states: states.slice(0, 2) }));
    const many = await large.statementsOf(async () => {
      const { compare } = await large.data<{ compare: { edges: { node: { boundStates: unknown[] } }[] } }>(COMPARE, {
        first: 200,
        states,
      });
      expect(compare.edges.map(({ node }) => node.boundStates.length)).toEqual(Array(200).fill(10));
    });
    expect(many).toEqual(few);
  });

  test('of the coverage of the data grows neither with what it counts nor with the topics', async () => {
    const topics = ['topic/education'];
    const few = await small.statementsOf(() => small.data(COVERAGE, { topics }));
    const many = await large.statementsOf(() => large.data(COVERAGE, { topics: Array(50).fill(topics[0]) }));
    expect(many).toEqual(few);
  });

  test('does not grow with the ids asked for', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `un/charter/art-${index + 1}`);
    const few = await large.statementsOf(() => large.data(NODES, { ids: ids.slice(0, 2) }));
    const many = await large.statementsOf(() => large.data(NODES, { ids }));
    expect(many).toEqual(few);
  });

  test('does not grow with the length of a list of unknown ids', async () => {
    const unknown = (count: number) => Array.from({ length: count }, (_, index) => `nowhere/x-${index}`);
    const few = await large.statementsOf(() => large.ask(NODES, { ids: unknown(2) }));
    const many = await large.statementsOf(() => large.ask(NODES, { ids: unknown(200) }));
    expect(many.length).toBeLessThanOrEqual(few.length * 2);
  });

  test('does not count what nobody asks to be counted', async () => {
    const counting = (names: readonly string[]) => names.filter((name) => name.startsWith('count'));
    for (const query of [NESTED, SEARCH]) {
      const without = query.replaceAll('totalCount', '').replace('facets { kind count }', '');
      const uncounted = await small.statementsOf(() => small.data(without, { first: 5 }));
      const counted = await small.statementsOf(() => small.data(query, { first: 5 }));
      expect(counting(uncounted)).toEqual([]);
      expect(counting(counted).length).toBeGreaterThan(0);
    }
  });

  test('counts once for the total and for the counts by kind', async () => {
    const statements = await small.statementsOf(() => small.data(SEARCH, { first: 5 }));
    expect(statements.filter((name) => name === 'count-search')).toHaveLength(1);
  });

  test('is few: the main question takes at most 40', async () => {
    const statements = await large.statementsOf(() => large.data(COVERING, { first: 50 }));
    expect(statements.length).toBeLessThanOrEqual(40);
  });
});
