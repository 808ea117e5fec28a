import 'reflect-metadata';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../../src/api/graphiql/main-question';
import { RequestContext } from '../../src/api/reading/request-context';
import { loadSeeds } from '../../src/seeding/load-seeds';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeWithSeedsOnNeo4j } from '../neo4j/describe-with-seeds-on-neo4j';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';

/** The main question page by page, with the cursor of each row. */
const PAGED = MAIN_QUESTION.replace('$asOf: Date)', '$asOf: Date, $after: String)')
  .replace('first: 50)', 'first: 50, after: $after)')
  .replace('edges {', 'edges { cursor');

const search = (text: string, { kinds = 'null', first = 20 } = {}) => `query Search($after: String) {
  search(text: ${JSON.stringify(text)}, kinds: ${kinds}, first: ${first}, after: $after, asOf: "2012-10-01") {
    totalCount didYouMean facets { kind count } pageInfo { hasNextPage endCursor }
    edges { cursor rank matchedIn match snippet { text isMatch } node { id name } }
  }
}`;

const PARTICIPATIONS = `query Participations($after: String) {
  participations(state: "KAZ", asOf: "2012-10-01", first: 20, after: $after) {
    totalCount edges { cursor node { instrument { id } status } } pageInfo { hasNextPage endCursor }
  }
}`;

const GAPS = `query Gaps($after: String, $group: ID, $asOf: Date) {
  gaps(state: "KAZ", group: $group, asOf: $asOf, first: 60, after: $after) {
    totalCount edges { cursor node {
      kind basis assertion summary holds attestedOn computedFrom obligation { id } instrument { id } provision { id } actor { id } finding { id }
      citations { document { id } pinpoint checked }
    } } pageInfo { hasNextPage endCursor }
  }
}`;

const ALL_GAPS = GAPS.replace('group: $group, ', '').replace('$group: ID, ', '');

const RESPONSIBILITIES = `query Responsibilities($after: String) {
  responsibilities(ARGUMENTS asOf: "2012-10-01", first: 20, after: $after) {
    totalCount edges { cursor node {
      bearer { id } target { id } role status holds since until note attestedOn discrepancies { id } citations { document { id } pinpoint checked }
    } } pageInfo { hasNextPage endCursor }
  }
}`;

const COLLECTION = `query Collection($after: String) {
  legalNodes(asOf: "2012-10-01", first: 400, after: $after, includeUnknown: true, orderBy: [BASIS_DESC, NAME_ASC],
    filter: { or: [{ subjects: { some: { node: { name: { words: "child labour" } } } } }, { holds: [UNKNOWN] }, { aliases: { isKnown: true } }] }) {
    totalCount edges { cursor matches node { id name holds } } pageInfo { hasNextPage endCursor }
    countsBy(fields: [KIND, BASIS, SUBJECTS], first: 20) { field value count node { id } countsBy { value count countsBy { value count node { name } } } }
  }
}`;

const DATES = `query Dates($after: String) {
  participations: states(first: 2, after: $after, orderBy: [NAME_DESC],
    filter: { participatesIn: { some: { date: { from: "1991", to: "1994-08" }, node: { name: { contains: "Child" } } }, none: { action: { equals: DENUNCIATION } } } }, includeUnknown: true) {
    totalCount edges { cursor matches node { id name } } pageInfo { hasNextPage endCursor }
    countsBy(fields: [PARTICIPATES_IN]) { value count }
  }
}`;

const RECOMMENDATIONS = `query Recommendations($after: String) {
  recommendations(state: "KAZ", groups: ["group/everyone"], from: "2007-06-01", asOf: "2014-03-27", first: 20, after: $after) {
    totalCount edges { cursor made inRange node {
      id status statusReason followUps { date outcome reached decides note basis node { id } citations { document { id } pinpoint } }
      addressedTo { edges { node { id } } } citations { document { id } pinpoint }
    } } pageInfo { hasNextPage endCursor }
  }
}`;

const TIMELINE = `query Timeline($after: String) {
  timeline(of: "KAZ", from: "1994-06-01", asOf: "2012-10-01", first: 100, after: $after) {
    totalCount edges { cursor node {
      date dateIsAttestation inRange title via node { id } other { id } citations { document { id } pinpoint }
    } } pageInfo { hasNextPage endCursor }
  }
}`;

const COMPARISON = `query Comparison($after: String) {
  compare(group: "group/migrant-children", states: ["KAZ", "KGZ", "UZB", "TJK", "RUS", "BLR"], asOf: "2012-10-01", includeSoftLaw: true, first: 60, after: $after) {
    totalCount edges { cursor node {
      obligation { id } provision { id } instrument { id } coverage via { id } sameForAll boundStates { id } citations { document { id } pinpoint }
      standings {
        state { id } standing standingReason since inForceFrom inForceFromComputed inForceNote attestedOn
        qualifiedBy { declaration { id } effect holds } declarations { id } discrepancies { id } citations { document { id } pinpoint }
      }
    } } pageInfo { hasNextPage endCursor }
  }
}`;

const DISCREPANCIES = `query Discrepancies($after: String) {
  discrepancies(about: "KAZ", first: 10, after: $after) {
    totalCount edges { cursor node { id disputes about { id } claims { statement } } } pageInfo { hasNextPage endCursor }
  }
}`;

const PATHS = `query Paths($from: ID!, $to: ID!, $maxLength: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: 50, asOf: "2012-10-01") { nodes { id } steps { from { id } edge to { id } properties } }
}`;

const CHANGES = `query Changes($after: String) {
  changes(group: "group/migrant-children", state: "KAZ", from: "1994-01-01", to: "2014-03-27", first: 80, after: $after) {
    totalCount edges { cursor node {
      kind certain summary date notBefore notAfter before { standing holds status reason } after { standing holds status reason }
      gap { kind basis summary holds finding { id } actor { id } } recommendation { id } shownBy { id }
      obligation { id } coverage instrument { id } provision { id } measure { id } carriesOut { id } contradicts { id }
      citations { document { id } pinpoint }
    } } pageInfo { hasNextPage endCursor }
  }
}`;

const COVERAGE = `query Coverage($state: ID!) {
  all: coverageOfData(state: $state, asOf: "2012-10-01") { ...coverage topics { ...topic } }
  some: coverageOfData(state: $state, asOf: "2012-10-01", group: "group/migrant-children", topics: ["topic/education", "sector/cotton"]) {
    ...coverage topics { ...topic }
  }
}
fragment coverage on DataCoverage {
  lawHeld verdict earliest latest holdings { kind number earliest latest } documents { document { id } statements }
  knownInstruments { id } silentInstruments { id }
}
fragment topic on TopicCoverage {
  topic { id } narrower { id } lawHeld verdict earliest latest
  holdings { kind number earliest latest } documents { document { id } statements }
}`;

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  const folder = temporaryFolder();
  let schema: GraphQLSchema;
  let engines: readonly [GraphStore, GraphStore];

  beforeAll(async () => {
    engines = [openSqliteStore(await fileWithSeeds(folder)), openNeo4jStore(await databaseForSeeds())];
    for (const store of engines) await loadSeeds(PROJECT_SEEDS, store);
    schema = buildApiSchema();
  }, 180_000);

  afterAll(async () => {
    for (const store of engines) await store.close();
    removeFolder(folder);
  });

  test.each([
    ['the main question', 'obligationsCovering', PAGED],
    ['a search', 'search', search('child labour')],
    ['a search with typing errors', 'search', search('labuor migrnats')],
    ['a search in Russian', 'search', search('детей', { first: 2 })],
    ['a search of some kinds', 'search', search('kazakhstan', { kinds: '["Actor", "Finding", "Document"]' })],
    ['participations', 'participations', PARTICIPATIONS],
    ['the gaps of a group', 'gaps', GAPS],
    ['all gaps in a State', 'gaps', ALL_GAPS],
    ['all responsibilities', 'responsibilities', RESPONSIBILITIES.replace('ARGUMENTS', '')],
    ['the responsibilities in a State', 'responsibilities', RESPONSIBILITIES.replace('ARGUMENTS', 'state: "KAZ"')],
    ['a collection, filtered, ordered and counted', 'legalNodes', COLLECTION],
    ['a collection filtered by dates and relations', 'participations', DATES],
    ['recommendations', 'recommendations', RECOMMENDATIONS],
    ['a timeline', 'timeline', TIMELINE],
    ['discrepancies', 'discrepancies', DISCREPANCIES],
    ['a comparison of six States', 'compare', COMPARISON],
    ['what differs between two dates', 'changes', CHANGES],
  ])(
    'both engines give the same answer to %s, byte for byte, on every page, cursors included',
    async (_what, field, source) => {
      const [embedded, server] = await Promise.all(engines.map((store) => allPages(store, field, source)));
      expect(embedded?.length).toBeGreaterThan(1);
      expect(server).toEqual(embedded);
    },
    60_000,
  );

  test.each([
    ['KAZ', 'un/crc', 4],
    ['KAZ', 'person/khadicha-abysheva', 4],
    ['kaz/order-468', 'un/icescr', 6],
    ['practice/a-hrc-24-43-add1/47-passports-confiscated', 'kaz/ministry-of-interior', 6],
    ['topic/ratification', 'place/almaty', 5],
    ['doc/text-un-crc', 'KAZ', 6],
  ])('both engines give the same ways from %s to %s of up to %d steps, byte for byte', async (from, to, maxLength) => {
    const [embedded, server] = await Promise.all(
      engines.map((store) =>
        graphql({
          schema,
          source: PATHS,
          variableValues: { from, to, maxLength },
          contextValue: new RequestContext(store),
        }),
      ),
    );
    expect(embedded?.errors).toBeUndefined();
    expect(JSON.stringify(server)).toBe(JSON.stringify(embedded));
  });

  test('both engines say the same of what the data covers, byte for byte', async () => {
    const answers = await Promise.all(
      engines.flatMap((store) =>
        ['KAZ', 'KGZ'].map((state) =>
          graphql({ schema, source: COVERAGE, variableValues: { state }, contextValue: new RequestContext(store) }),
        ),
      ),
    );
    const [embeddedKaz, embeddedKgz, serverKaz, serverKgz] = answers.map((answer) => JSON.stringify(answer));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined]);
    expect([serverKaz, serverKgz]).toEqual([embeddedKaz, embeddedKgz]);
  }, 60_000);

  async function allPages(store: GraphStore, field: string, source: string): Promise<string[]> {
    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const variableValues = { ...MAIN_QUESTION_VARIABLES, after };
      const answer = await graphql({ schema, source, variableValues, contextValue: new RequestContext(store) });
      expect(answer.errors).toBeUndefined();
      pages.push(JSON.stringify(answer));
      const connection = answer.data?.[field] as { pageInfo: { hasNextPage: boolean; endCursor: string } };
      if (!connection.pageInfo.hasNextPage) return pages;
      after = connection.pageInfo.endCursor;
    }
  }
});
