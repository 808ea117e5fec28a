import 'reflect-metadata';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { RequestContext } from '../../src/api/reading/request-context';
import { loadSeeds } from '../../src/seeding/load-seeds';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { useApi } from './api';
import { lawGraph } from './law';

const GAP = `kind basis assertion summary holds attestedOn computedFrom cause { kind id } obligation { id } concerns { id } instrument { id } provision { id }
  actor { id } finding { id } citations { document { id } pinpoint checked }`;

const ROWS = `query Rows($state: ID!, $group: ID!, $topics: [ID!], $asOf: Date, $after: String) {
  obligationsCovering(state: $state, group: $group, topics: $topics, asOf: $asOf, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { obligation { id } gaps { ${GAP} } } } } }`;

const GAPS = `query Gaps($state: ID!, $group: ID, $topics: [ID!], $asOf: Date, $after: String) {
  gaps(state: $state, group: $group, topics: $topics, asOf: $asOf, first: 500, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${GAP} } } } }`;

interface Gap {
  readonly kind: string;
  readonly basis: string;
  readonly assertion: string | null;
  readonly computedFrom: readonly string[];
  readonly citations: readonly unknown[];
  readonly obligation: { readonly id: string } | null;
  readonly concerns: readonly { readonly id: string }[];
  readonly cause: { readonly kind: string; readonly id: string };
}

interface Count {
  readonly value: string | null;
  readonly count: number;
  readonly countsBy: readonly { readonly value: string | null }[];
}

interface Connection<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: T }[];
}

describe('the gaps of the project’s own seeds', () => {
  const folder = temporaryFolder();
  let store: GraphStore;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    store = openSqliteStore(await fileWithSeeds(folder));
    await loadSeeds(PROJECT_SEEDS, store);
    schema = buildApiSchema();
  }, 180_000);

  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  /** The rows of all pages. */
  async function ask<T>(source: string, field: string, variables: Record<string, unknown>): Promise<T[]> {
    const rows: T[] = [];
    let after: string | null = null;
    do {
      const variableValues = { ...variables, after };
      const answer = await graphql({ schema, source, variableValues, contextValue: new RequestContext(store) });
      expect(answer.errors).toBeUndefined();
      const { edges, pageInfo } = (answer.data as Record<string, Connection<T>>)[field] as Connection<T>;
      rows.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return rows;
  }

  test.each([
    ['KAZ', 'group/migrant-children', '2012-10-01', null],
    ['KAZ', 'group/migrant-children', '2014-03-27', ['topic/education', 'topic/health']],
    ['KAZ', 'group/migrant-workers', '2012-10-01', ['topic/forced-labour', 'topic/slavery']],
    ['KAZ', 'group/women', '2009-10-31', null],
    ['KAZ', 'group/children', '1994-08-11', null],
    ['UZB', 'group/migrant-children', '2012-10-01', null],
  ])('are row by row those of obligationsCovering: %s, %s, %s, %j', async (state, group, asOf, topics) => {
    const variables = { state, group, asOf, topics };
    const rows = await ask<{ obligation: { id: string }; gaps: Gap[] }>(ROWS, 'obligationsCovering', variables);
    const gaps = await ask<Gap>(GAPS, 'gaps', variables);
    const ofRows = new Map(rows.map((row) => [row.obligation.id, row.gaps]));
    // What is told of a whole concerns all of these obligations there, and in a row the one of the row.
    const plain = ({ kind, cause, obligation }: Gap) => ({ kind, cause, obligation });
    for (const [id, expected] of ofRows) {
      const own = gaps.filter(({ concerns }) => concerns.some((each) => each.id === id));
      expect(own.map(plain)).toEqual(expected.map(plain));
      expect(own.filter(({ obligation }) => obligation !== null)).toEqual(
        expected.filter(({ obligation }) => obligation !== null),
      );
    }
    const others = gaps.flatMap(({ concerns }) => concerns).filter(({ id }) => !ofRows.has(id));
    expect(others).toEqual([]);
    expect(rows.flatMap((row) => row.gaps).length).toBeGreaterThan(0);
  });

  test('are counted by cause, and those of one cause by the obligations that they concern', async () => {
    const rows = await ask<Gap>(GAPS, 'gaps', { state: 'KAZ', group: 'group/women', asOf: '2012-10-01' });
    const source =
      '{ gaps(state: "KAZ", group: "group/women", asOf: "2012-10-01") { countsBy(fields: [CAUSE, OBLIGATION], first: 500) { field value count node { id } countsBy { value count } } } }';
    const { data, errors } = await graphql({ schema, source, contextValue: new RequestContext(store) });
    expect(errors).toBeUndefined();
    const counts = (data as unknown as { gaps: { countsBy: Count[] } }).gaps.countsBy;
    for (const { value, count, countsBy } of counts) {
      const same = rows.filter(({ cause }) => cause.id === value);
      expect(same.length).toBe(count);
      const concerned = new Set(same.flatMap(({ concerns }) => concerns.map(({ id }) => id)));
      expect(new Set(countsBy.flatMap((each) => each.value ?? []))).toEqual(concerned);
    }
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  test('rest on paragraphs: a stated one on those of its finding, a computed one on those of its edges', async () => {
    const gaps = await ask<Gap>(GAPS, 'gaps', { state: 'KAZ', asOf: '2012-10-01' });
    const unsourced = gaps.filter(({ citations }) => citations.length === 0);
    expect(unsourced).toEqual([]);
    for (const { basis, assertion, computedFrom } of gaps) {
      expect({ basis, assertion: assertion !== null, computed: computedFrom.length > 0 }).toEqual(
        basis === 'STATED' ? { basis, assertion: true, computed: false } : { basis, assertion: false, computed: true },
      );
    }
  });

  test('are each told once, and by a rule only of kinds that a rule can find', async () => {
    const gaps = await ask<Gap>(GAPS, 'gaps', { state: 'KAZ', asOf: '2012-10-01' });
    const texts = gaps.map((gap) => JSON.stringify(gap));
    expect(new Set(texts).size).toBe(texts.length);
    const stated = gaps.filter(({ kind }) => kind === 'NO_SERVICE' || kind === 'NO_REMEDY');
    expect(stated.length).toBeGreaterThan(0);
    expect(new Set(stated.map(({ basis }) => basis))).toEqual(new Set(['STATED']));
  });

  test('come in the order of their kinds, and those of one cause stand together', async () => {
    const gaps = await ask<Gap>(GAPS, 'gaps', { state: 'KAZ', group: 'group/migrant-workers', asOf: '2012-10-01' });
    const kinds = schema.getType('GapKind');
    const order = (kinds as unknown as { getValues(): { name: string }[] }).getValues().map(({ name }) => name);
    const positions = gaps.map(({ kind }) => order.indexOf(kind));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
    const causes = gaps.map(({ kind, cause }) => `${kind} ${cause.id}`);
    const runs = causes.filter((cause, index) => cause !== causes[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});

describe('a gap', () => {
  const api = useApi({ graph: lawGraph() });

  test('tells its summary sentence by sentence too', async () => {
    const { gaps } = await api().data<{ gaps: Connection<{ summary: string; sentences: string[] }> }>(
      '{ gaps(state: "KAZ", asOf: "2012-10-01") { edges { node { summary sentences } } } }',
    );
    const told = gaps.edges.map(({ node }) => node);
    expect(told.map(({ sentences }) => sentences.join(' '))).toEqual(told.map(({ summary }) => summary));
    expect(told.some(({ sentences }) => sentences.includes('It lacks: Everyone (condition).'))).toBe(true);
  });
});

describe('what cannot be answered', () => {
  const api = useApi({ graph: lawGraph() });
  const codes = async (query: string) => {
    const { errors } = await api().ask(query);
    return (errors ?? []).map(({ extensions, message }) => `${String(extensions['code'])} ${message}`);
  };

  test.each([
    ['{ gaps(state: "KAX") { totalCount } }', 'NOT_FOUND', 'KAZ'],
    ['{ gaps(state: "un/charter") { totalCount } }', 'WRONG_KIND', 'State'],
    ['{ gaps(state: "KAZ", group: "group/child") { totalCount } }', 'NOT_FOUND', 'group/children'],
    ['{ gaps(state: "KAZ", group: "topic/education") { totalCount } }', 'WRONG_KIND', 'Group'],
    ['{ gaps(state: "KAZ", topics: ["topic/educaton"]) { totalCount } }', 'NOT_FOUND', 'topic/education'],
    ['{ gaps(state: "KAZ", topics: ["group/children"]) { totalCount } }', 'WRONG_KIND', 'Topic'],
    ['{ gaps(state: "KAZ", kinds: [NO_MONEY]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'NO_MONEY'],
    ['{ gaps(state: "KAZ", asOf: "2012-02-30") { totalCount } }', 'BAD_DATE', '2012-02-30'],
    ['{ gaps(state: "KAZ", first: 0) { totalCount } }', 'BAD_PAGE', 'first'],
    ['{ gaps(state: "KAZ", first: 501) { totalCount } }', 'BAD_PAGE', 'first'],
    ['{ gaps(state: "KAZ", after: "garbage") { totalCount } }', 'BAD_CURSOR', 'after'],
    ['{ gaps { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'state'],
    ['{ responsibilities(state: "KAX") { totalCount } }', 'NOT_FOUND', 'KAZ'],
    ['{ responsibilities(state: "kaz/ministry") { totalCount } }', 'WRONG_KIND', 'State'],
    ['{ responsibilities(bearer: "kaz/ministri") { totalCount } }', 'NOT_FOUND', 'kaz/ministry'],
    ['{ responsibilities(bearer: "un/charter") { totalCount } }', 'WRONG_KIND', 'Actor'],
    ['{ responsibilities(target: "un/chartre") { totalCount } }', 'NOT_FOUND', 'un/charter'],
    ['{ responsibilities(topics: ["un/charter"]) { totalCount } }', 'WRONG_KIND', 'Topic'],
    ['{ responsibilities(statuses: [GIVEN]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'GIVEN'],
    ['{ responsibilities(asOf: "today") { totalCount } }', 'BAD_DATE', 'today'],
  ])('%s: %s', async (query, code, word) => {
    const [first, ...others] = await codes(query);
    expect(others).toEqual([]);
    expect(first).toContain(code);
    expect(first).toContain(word);
  });

  test.each([
    '{ gaps(state: "KAZ", kinds: [], asOf: "2012-10-01") { totalCount edges { cursor } } }',
    '{ gaps(state: "KAZ", topics: [], asOf: "2012-10-01") { totalCount edges { cursor } } }',
    '{ gaps(state: "KAZ", group: "group/children", topics: [], asOf: "2012-10-01") { totalCount edges { cursor } } }',
    '{ responsibilities(statuses: [], asOf: "2012-10-01") { totalCount edges { cursor } } }',
    '{ responsibilities(topics: [], asOf: "2012-10-01") { totalCount edges { cursor } } }',
  ])('an empty list matches nothing: %s', async (query) => {
    const data = await api().data<Record<string, unknown>>(query);
    expect(Object.values(data)).toEqual([{ totalCount: 0, edges: [] }]);
  });

  test.each(['gaps(state: "KAZ", ', 'responsibilities('])(
    '%s...) pages both ways, with cursors of its date',
    async (field) => {
      const page = async (arguments_: string) => {
        const data = await api().data<Record<string, Page>>(
          `{ ${field}${arguments_}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor } } }`,
        );
        return Object.values(data)[0] as Page;
      };
      const all = await page('asOf: "2012-10-01", first: 500');
      const cursors = all.edges.map(({ cursor }) => cursor);
      expect(cursors.length).toBe(all.totalCount);
      expect(new Set(cursors).size).toBe(cursors.length);
      const first = await page('asOf: "2012-10-01", first: 2');
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const next = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
      expect(next.edges.map(({ cursor }) => cursor)).toEqual(cursors.slice(2, 4));
      const last = await page('asOf: "2012-10-01", last: 2');
      expect(last.edges.map(({ cursor }) => cursor)).toEqual(cursors.slice(-2));
      const before = await page(`last: 1, before: "${last.pageInfo.startCursor}"`);
      expect(before.edges.map(({ cursor }) => cursor)).toEqual(cursors.slice(-3, -2));
      const [other] = await codes(
        `{ ${field}asOf: "2012-10-02", after: "${first.pageInfo.endCursor}") { totalCount } }`,
      );
      expect(other).toContain('BAD_CURSOR');
    },
  );
});

interface Page {
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string>>;
  readonly edges: readonly { readonly cursor: string }[];
}
