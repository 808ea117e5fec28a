import { GraphBuilder, between } from '../store/graph-builder';
import { useApi } from './api';
import fc from '../seeded-fast-check';

const GRAPH = new GraphBuilder()
  .node('State', 'KAZ', { name: 'Kazakhstan', translations: [{ language: 'KK', name: 'Қазақстан' }] })
  .node('Treaty', 'un/crc', { name: 'Convention on the Rights of the Child', aliases: ['CRC'] })
  .node('Provision', 'un/crc/art-28', { name: 'Article 28', summary: 'Every child has a right to education.' })
  .node('Group', 'group/children', { name: 'Children', summary: '<script>alert("child")</script> & co.' })
  .node('Institution', 'kaz/school', { name: 'School' })
  .edge('KAZ', 'PARTICIPATION', 'un/crc', {
    properties: { action: 'RATIFICATION', date: '1994-08-12' },
    window: between('1994-08-12', '2000-01-01'),
  })
  .build();

interface Row {
  readonly cursor: string;
  readonly rank: number;
  readonly matchedIn: string;
  readonly match: string;
  readonly snippet: readonly { readonly text: string; readonly isMatch: boolean }[];
  readonly node: { readonly id: string; readonly participatesIn?: { readonly totalCount: number } };
}

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly didYouMean: string | null;
    readonly facets: readonly { readonly kind: string; readonly count: number }[];
    readonly edges: readonly Row[];
  };
}

const SEARCH = `query Q($text: String!, $kinds: [String!], $first: Int, $after: String, $asOf: Date) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, asOf: $asOf) {
    totalCount didYouMean facets { kind count }
    edges { cursor rank matchedIn match snippet { text isMatch } node { id ... on State { participatesIn { totalCount } } } }
  }
}`;

describe('search', () => {
  const api = useApi({ graph: GRAPH });
  const found = async (text: string, more: Record<string, unknown> = {}) =>
    (await api().data<Found>(SEARCH, { text, ...more })).search;

  test('says of each row why it was found', async () => {
    const { edges } = await found('child');
    expect(edges.map(({ node, rank, matchedIn, match }) => [node.id, rank, matchedIn, match])).toEqual([
      ['group/children', 3, 'NAME', 'VARIANT'],
      ['un/crc', 4, 'NAME', 'EXACT'],
      ['un/crc/art-28', 8, 'SUMMARY', 'EXACT'],
    ]);
    expect(edges[1]?.snippet).toEqual([
      { text: 'Convention on the Rights of the ', isMatch: false },
      { text: 'Child', isMatch: true },
    ]);
  });

  test('shows the text of the field that matched, be it another name', async () => {
    const { edges } = await found('казакстан');
    expect(edges).toMatchObject([
      { node: { id: 'KAZ' }, matchedIn: 'ALIAS', match: 'WHOLE', snippet: [{ text: 'Қазақстан', isMatch: true }] },
    ]);
  });

  test('gives plain text, which whoever shows it escapes', async () => {
    const { edges } = await found('alert');
    expect(edges.map(({ snippet }) => snippet)).toEqual([
      [
        { text: '<script>', isMatch: false },
        { text: 'alert', isMatch: true },
        { text: '("child")</script> & co.', isMatch: false },
      ],
    ]);
  });

  test('counts what was found by kind, also the kinds that are left out of the rows', async () => {
    const facets = [
      { kind: 'Group', count: 1 },
      { kind: 'Provision', count: 1 },
      { kind: 'Treaty', count: 1 },
    ];
    expect(await found('child')).toMatchObject({ totalCount: 3, facets });
    const instruments = await found('child', { kinds: ['Instrument'] });
    expect(instruments).toMatchObject({ totalCount: 1, facets, edges: [{ node: { id: 'un/crc' } }] });
    expect(await found('child', { kinds: [] })).toMatchObject({ totalCount: 0, facets, edges: [] });
    expect(await found('whaling')).toEqual({ totalCount: 0, facets: [], edges: [], didYouMean: null });
  });

  test('suggests what was meant where a word is mistyped, and only there', async () => {
    expect(await found('kazahkstan')).toMatchObject({
      didYouMean: 'kazakhstan',
      edges: [{ node: { id: 'KAZ' }, match: 'VARIANT', snippet: [{ text: 'Kazakhstan', isMatch: true }] }],
    });
    expect((await found('kazakhstan')).didYouMean).toBeNull();
    const { edges } = await found('child', { first: 3 });
    const beyond = await found('child', { first: 3, after: edges[2]?.cursor });
    expect(beyond).toMatchObject({ edges: [], didYouMean: null, totalCount: 3 });
  });

  test('names what the text cites and the data lacks, whatever else is found', async () => {
    const unheld = async (text: string) => {
      const query =
        'query Q($text: String!) { search(text: $text) { unheld { text start verdict } edges { node { id } } } }';
      return (await api().data<{ search: unknown }>(query, { text })).search;
    };
    const of131 = { text: 'ILO Convention No. 131', verdict: 'UNVERIFIED' };
    expect(await unheld('ILO Convention No. 131')).toEqual({ unheld: [{ ...of131, start: 0 }], edges: [] });
    expect(await unheld('kazakhstan, ILO Convention No. 131')).toEqual({
      unheld: [{ ...of131, start: 12 }],
      edges: [{ node: { id: 'KAZ' } }],
    });
    expect(await unheld('kazakhstan')).toMatchObject({ unheld: [] });
  });

  test.each([
    ['1994-08-11', 0],
    ['1994-08-12', 1],
    ['2000-01-01', 0],
  ])('hands its date %s down to what is nested, and finds the same on any', async (asOf, totalCount) => {
    const { edges } = await found('kazakhstan', { asOf });
    expect(edges.map(({ node }) => node.participatesIn)).toEqual([{ totalCount }]);
  });

  test('a cursor carries the date, and refuses another', async () => {
    const [row] = (await found('child', { first: 1, asOf: '1995-01-01' })).edges;
    const next = { first: 1, after: row?.cursor };
    expect((await found('child', next)).edges.map(({ node }) => node.id)).toEqual(['un/crc']);
    const { errors } = await api().ask(SEARCH, { text: 'child', ...next, asOf: '1996-01-01' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR' });
    const other = await api().ask(SEARCH, { text: 'school', ...next });
    expect(other.errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR' });
  });

  test('a cursor stays valid when the graph changes', async () => {
    const [row] = (await found('chidl', { first: 1 })).edges;
    const more = new GraphBuilder().node('Topic', 'topic/chill', { name: 'Chill, a child' }).build();
    await api().store.load({ nodes: [...GRAPH.nodes, ...more.nodes], edges: GRAPH.edges }, 'another');
    const next = await found('chidl', { first: 5, after: row?.cursor });
    expect(next.edges.map(({ node }) => node.id)).toEqual(['un/crc', 'topic/chill', 'un/crc/art-28']);
    await api().store.load(GRAPH, 'digest');
  });

  test('whatever is typed is either found or not, or is an empty search', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const { data, errors } = await api().ask(SEARCH, { text });
        if (errors) expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'EMPTY_SEARCH' }]);
        else expect(data).toMatchObject({ search: {} });
      }),
      { numRuns: 200 },
    );
    expect(api().log).toEqual([]);
  });
});
