import { useApi, type TestApi } from './api';
import { lawGraph } from './law';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Record<string, unknown> }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * A connection: its query with PAGE where the paging arguments stand, the way to it in the answer, and how many rows it
 * has.
 */
type ConnectionCase = readonly [name: string, query: string, path: readonly string[], rows: number];

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const CONNECTIONS: readonly ConnectionCase[] = [
  [
    'obligationsCovering',
    `{ obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "2012-10-01" PAGE) { totalCount edges { cursor node { obligation { id } } } ${PAGE_INFO} } }`,
    ['obligationsCovering'],
    13,
  ],
  [
    'compare',
    `{ compare(group: "group/migrant-children", states: ["KAZ", "XAB"], asOf: "2012-10-01" PAGE) { totalCount edges { cursor node { obligation { id } } } ${PAGE_INFO} } }`,
    ['compare'],
    13,
  ],
  [
    'changes',
    `{ changes(group: "group/migrant-children", state: "KAZ", from: "1994-08-12", to: "2015-01-01" PAGE) { totalCount edges { cursor node { kind obligation { id } provision { id } } } ${PAGE_INFO} } }`,
    ['changes'],
    39,
  ],
  [
    'participations of a State',
    `{ participations(state: "KAZ" PAGE) { totalCount edges { cursor node { state { id } instrument { id } } } ${PAGE_INFO} } }`,
    ['participations'],
    2,
  ],
  [
    'participations in an instrument',
    `{ participations(instrument: "un/charter" PAGE) { totalCount edges { cursor node { state { id } } } ${PAGE_INFO} } }`,
    ['participations'],
    11,
  ],
  [
    'all participations',
    `{ participations(asOf: "2012-10-01" PAGE) { totalCount edges { cursor node { state { id } instrument { id } } } ${PAGE_INFO} } }`,
    ['participations'],
    12,
  ],
  [
    'search',
    `{ search(text: "article" PAGE) { totalCount edges { cursor node { id } } ${PAGE_INFO} } }`,
    ['search'],
    39,
  ],
  [
    'search for a mistyped word',
    `{ search(text: "artcile" PAGE) { totalCount edges { cursor node { id } } ${PAGE_INFO} } }`,
    ['search'],
    39,
  ],
  [
    'search in several tiers',
    `{ search(text: "report" PAGE) { totalCount edges { cursor node { id } } ${PAGE_INFO} } }`,
    ['search'],
    1,
  ],
  [
    'a relation',
    `{ node(id: "un/charter") { ... on Treaty { parts(asOf: "2012-10-01" PAGE) { totalCount edges { cursor node { id } } ${PAGE_INFO} } } } }`,
    ['node', 'parts'],
    13,
  ],
  [
    'a relation with two edges to a node',
    `{ node(id: "KAZ") { ... on State { participatesIn(includeNotHolding: true PAGE) { totalCount edges { cursor node { id } } ${PAGE_INFO} } } } }`,
    ['node', 'participatesIn'],
    3,
  ],
];

describe('pages of', () => {
  const api = useApi({ graph: lawGraph({ articles: 13, states: 9 }) });

  describe.each(CONNECTIONS)('%s', (_name, query, path, rows) => {
    test.each([1, 2, 3, 5, 500])('forward by %d give the whole list once, in order', async (size) => {
      const whole = await pageOf(api(), query, path, ', first: 500');
      expect([whole.totalCount, whole.edges.length]).toEqual([rows, rows]);
      const found: string[] = [];
      let page = await pageOf(api(), query, path, `, first: ${size}`);
      expect(page.pageInfo.hasPreviousPage).toBe(false);
      for (let pages = 1; pages <= rows + 1; pages += 1) {
        expectWellFormed(page, rows);
        found.push(...namesOf(page));
        if (!page.pageInfo.hasNextPage) break;
        page = await pageOf(api(), query, path, `, first: ${size}, after: "${page.pageInfo.endCursor}"`);
        expect(page.edges.length).toBeGreaterThan(0);
        expect(page.pageInfo.hasPreviousPage).toBe(true);
      }
      expect(found).toEqual(namesOf(whole));
    });

    test.each([1, 2, 3, 5, 500])('backward by %d give the whole list once, in the same order', async (size) => {
      const whole = await pageOf(api(), query, path, ', first: 500');
      let found: string[] = [];
      let page = await pageOf(api(), query, path, `, last: ${size}`);
      expect(page.pageInfo.hasNextPage).toBe(false);
      for (let pages = 1; pages <= rows + 1; pages += 1) {
        expectWellFormed(page, rows);
        found = [...namesOf(page), ...found];
        if (!page.pageInfo.hasPreviousPage) break;
        page = await pageOf(api(), query, path, `, last: ${size}, before: "${page.pageInfo.startCursor}"`);
        expect(page.edges.length).toBeGreaterThan(0);
        expect(page.pageInfo.hasNextPage).toBe(true);
      }
      expect(found).toEqual(namesOf(whole));
    });

    test('go on from the cursor of any row', async () => {
      const whole = await pageOf(api(), query, path, ', first: 500');
      for (const [index, { cursor }] of whole.edges.entries()) {
        const after = await pageOf(api(), query, path, `, first: 2, after: "${cursor}"`);
        expect(namesOf(after)).toEqual(namesOf(whole).slice(index + 1, index + 3));
        const before = await pageOf(api(), query, path, `, last: 2, before: "${cursor}"`);
        expect(namesOf(before)).toEqual(namesOf(whole).slice(Math.max(0, index - 2), index));
      }
    });
  });
});

describe('an empty list', () => {
  const api = useApi({ graph: lawGraph() });

  test.each([
    [
      '{ obligationsCovering(group: "group/everyone", state: "KAZ", topics: []) { totalCount edges { cursor } PAGE } }',
      ['obligationsCovering'],
    ],
    [
      '{ compare(group: "group/everyone", states: ["KAZ"], topics: []) { totalCount edges { cursor } PAGE } }',
      ['compare'],
    ],
    [
      '{ changes(group: "group/everyone", state: "KAZ", from: "2012-10-01", to: "2012-10-01") { totalCount edges { cursor } PAGE } }',
      ['changes'],
    ],
    ['{ participations(instrument: "un/other") { totalCount edges { cursor } PAGE } }', ['participations']],
    ['{ search(text: "whale") { totalCount edges { cursor } PAGE } }', ['search']],
    ['{ node(id: "un/other") { ... on Treaty { parts { totalCount edges { cursor } PAGE } } } }', ['node', 'parts']],
  ])('%s has no pages', async (query, path) => {
    const page = within(await api().data(query.replace('PAGE', PAGE_INFO)), path);
    expect(page).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});

describe('a cursor', () => {
  const api = useApi({ graph: lawGraph({ articles: 4 }) });
  const covering = (rest: string) =>
    `{ obligationsCovering(group: "group/migrant-children", state: "KAZ", ${rest}) { edges { cursor } } }`;
  const first = async (query: string, path: readonly string[]) =>
    (within(await api().data(query), path) as Page).edges[0]?.cursor ?? '';

  test.each<[string, string]>([
    ['garbage', 'garbage'],
    ['nothing', ''],
    ['spaces', '   '],
    ['an empty list', encode([])],
    ['a number', encode(1)],
    ['an object', encode({ a: 1 })],
    ['numbers instead of texts', encode(['x', '2012-10-01', 1])],
    ['no keys', encode(['x', '2012-10-01'])],
    ['a date that does not exist', encode(['x', '2012-02-30', 'a', 'b'])],
    ['the right shape from elsewhere', encode(['12345678', '2012-10-01', '0', 'x'])],
    ['deep nesting', Buffer.from('['.repeat(50_000)).toString('base64url')],
    ['emoji', '😀'],
    ['a database’s text', "' OR 1=1 --"],
  ])('that is %s is BAD_CURSOR', async (_what, cursor) => {
    await expectBadCursor(
      'query Q($c: String) { obligationsCovering(group: "group/children", state: "KAZ", first: 1, after: $c) { totalCount } }',
      { c: cursor },
    );
    await expectBadCursor('query Q($c: String) { search(text: "article", last: 1, before: $c) { totalCount } }', {
      c: cursor,
    });
    await expectBadCursor('query Q($c: String) { participations(state: "KAZ", after: $c) { totalCount } }', {
      c: cursor,
    });
    await expectBadCursor(
      'query Q($c: String) { node(id: "un/charter") { ... on Treaty { parts(after: $c) { totalCount } } } }',
      { c: cursor },
    );
  });

  test('of another question is BAD_CURSOR', async () => {
    const ofSearch = await first('{ search(text: "article") { edges { cursor } } }', ['search']);
    const ofRelation = await first('{ node(id: "un/charter") { ... on Treaty { parts { edges { cursor } } } } }', [
      'node',
      'parts',
    ]);
    for (const cursor of [ofSearch, ofRelation]) await expectBadCursor(covering(`after: "${cursor}"`));
    await expectBadCursor(`{ search(text: "article", after: "${ofRelation}") { totalCount } }`);
    await expectBadCursor(
      `{ node(id: "un/charter") { ... on Treaty { participants(after: "${ofRelation}") { totalCount } } } }`,
    );
  });

  test('of other arguments is BAD_CURSOR', async () => {
    const cursor = await first(covering('first: 1'), ['obligationsCovering']);
    for (const other of [
      'modalities: [DUTY]',
      'standings: [BINDING]',
      'coverages: [INHERITED]',
      'topics: ["topic/education"]',
      'alsoIn: ["group/everyone"]',
    ]) {
      await expectBadCursor(covering(`${other}, after: "${cursor}"`));
    }
    await expectBadCursor(
      `{ obligationsCovering(group: "group/children", state: "KAZ", after: "${cursor}") { totalCount } }`,
    );
    await expectBadCursor(
      `{ obligationsCovering(group: "group/migrant-children", state: "KGZ", after: "${cursor}") { totalCount } }`,
    );
    const ofSearch = await first('{ search(text: "article") { edges { cursor } } }', ['search']);
    await expectBadCursor(`{ search(text: "articles", after: "${ofSearch}") { totalCount } }`);
    await expectBadCursor(`{ search(text: "article", kinds: ["Provision"], after: "${ofSearch}") { totalCount } }`);
    const ofRelation = await first('{ node(id: "un/charter") { ... on Treaty { parts { edges { cursor } } } } }', [
      'node',
      'parts',
    ]);
    await expectBadCursor(
      `{ node(id: "un/charter") { ... on Treaty { parts(includeNotHolding: true, after: "${ofRelation}") { totalCount } } } }`,
    );
  });

  test('of the same relation at another node is BAD_CURSOR', async () => {
    const cursor = await first('{ node(id: "un/charter") { ... on Treaty { parts { edges { cursor } } } } }', [
      'node',
      'parts',
    ]);
    await expectBadCursor(
      `{ node(id: "un/charter-op1") { ... on Treaty { parts(after: "${cursor}") { totalCount } } } }`,
    );
  });

  test('of another date is BAD_CURSOR, and says both', async () => {
    const cursor = await first(covering('asOf: "2012-10-01", first: 1'), ['obligationsCovering']);
    const { errors } = await api().ask(covering(`asOf: "2013-01-01", after: "${cursor}"`));
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_CURSOR' }, message: expect.stringMatching(/2012-10-01.*2013-01-01/) as string },
    ]);
  });

  test('brings its date with it where none is said', async () => {
    const query = (rest: string) =>
      `{ obligationsCovering(group: "group/migrant-children", state: "KAZ", first: 2 ${rest}) { edges { cursor node { standing standingReason } } } }`;
    const before = await api().data<{ obligationsCovering: Page }>(query(', asOf: "1994-01-01"'));
    const cursor = before.obligationsCovering.edges[1]?.cursor;
    const after = await api().data<{ obligationsCovering: Page }>(query(`, after: "${cursor}"`));
    const said = await api().data<{ obligationsCovering: Page }>(query(`, asOf: "1994-01-01", after: "${cursor}"`));
    expect(after).toEqual(said);
    expect(after.obligationsCovering.edges.map(({ node }) => node['standing'])).not.toContain('BINDING');
  });

  test('may be used with pages of another size, and in the other direction', async () => {
    const cursor = await first(covering('first: 1'), ['obligationsCovering']);
    expect((await api().ask(covering(`first: 3, after: "${cursor}"`))).errors).toBeUndefined();
    expect((await api().ask(covering(`last: 3, before: "${cursor}"`))).errors).toBeUndefined();
  });

  async function expectBadCursor(query: string, variables: Record<string, unknown> = {}): Promise<void> {
    const { errors } = await api().ask(query, variables);
    expect([query, errors?.map(({ extensions }) => extensions['code'])]).toEqual([query, ['BAD_CURSOR']]);
  }
});

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function pageOf(api: TestApi, query: string, path: readonly string[], paging: string): Promise<Page> {
  return within(await api.data(query.replace(/ PAGE\b/, paging)), path) as Page;
}

function within(data: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], data);
}

function namesOf({ edges }: Page): string[] {
  return edges.map(({ node }) => JSON.stringify(node));
}

function expectWellFormed({ totalCount, edges, pageInfo }: Page, rows: number): void {
  expect(totalCount).toBe(rows);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
}
