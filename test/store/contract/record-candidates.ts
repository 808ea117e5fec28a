import type { GraphStore } from '../../../src/store/graph-store';
import { GraphBuilder } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';
import { RECOMMENDATIONS, type WantedEdge } from '../../../src/questions/recommendations/recommendation-candidates';
import { DISCREPANCIES_AROUND } from '../../../src/questions/discrepancies/discrepancy-candidates';
import { EDGES_NAMED } from '../../../src/questions/asking/edges-named';
import { EDGES_DATED, THINGS_DATED } from '../../../src/questions/timeline/dated-candidates';
import { NEIGHBOURS } from '../../../src/questions/paths/neighbour-candidates';

/** The candidates of what is recorded: recommendations, dated things, ways, discrepancies. */
export function describeRecordCandidates(openFresh: OpenFresh): void {
  describeRecommendations(openFresh);
  describeDiscrepanciesAbout(openFresh);
  describeEdges(openFresh);
  describeDated(openFresh);
  describeNeighbours(openFresh);
}

function describeRecommendations(openFresh: OpenFresh): void {
  const graph = new GraphBuilder()
    .node('State', 'KAZ')
    .node('State', 'KGZ')
    .node('Topic', 'topic/education')
    .node('Treaty', 'un/crc')
    .node('Recommendation', 'rec/a/10')
    .node('Recommendation', 'rec/a/9')
    .node('Recommendation', 'rec/b/1')
    .node('Finding', 'finding/a')
    .edge('rec/a/9', 'ABOUT', 'KAZ')
    .edge('rec/a/9', 'ABOUT', 'topic/education')
    .edge('rec/a/9', 'CALLS_FOR', 'un/crc')
    .edge('rec/a/10', 'ABOUT', 'KAZ')
    .edge('rec/a/10', 'ADDRESSED_TO', 'KAZ')
    .edge('rec/b/1', 'ADDRESSED_TO', 'KGZ')
    .edge('rec/b/1', 'MADE_BY', 'KAZ')
    .edge('finding/a', 'ABOUT', 'KAZ');
  const state = (id: string): WantedEdge => ({ kinds: ['ABOUT', 'ADDRESSED_TO'], to: [id] });
  const education: WantedEdge = { kinds: ['ABOUT'], to: ['topic/education', 'topic/unknown'] };

  describe('recommendations', () => {
    const store = useLoadedStore(openFresh, graph.build());

    test.each<[string, readonly WantedEdge[], boolean | null, string[]]>([
      ['nothing', [], null, ['rec/a/9', 'rec/a/10', 'rec/b/1']],
      ['an addressee', [], true, ['rec/a/10', 'rec/b/1']],
      ['no addressee', [], false, ['rec/a/9']],
      ['a State, by either edge, each once', [state('KAZ')], null, ['rec/a/9', 'rec/a/10']],
      ['another State', [state('KGZ')], null, ['rec/b/1']],
      ['one of several ends', [education], null, ['rec/a/9']],
      ['all of two edges', [education, state('KAZ')], null, ['rec/a/9']],
      ['all of two edges, in the other order', [state('KAZ'), education], null, ['rec/a/9']],
      ['two edges that none has', [education, state('KGZ')], null, []],
      ['an edge and an addressee', [state('KAZ')], true, ['rec/a/10']],
      ['a maker, which is not what it is about', [{ kinds: ['MADE_BY'], to: ['KAZ'] }], null, ['rec/b/1']],
      ['what it calls for', [{ kinds: ['CALLS_FOR'], to: ['un/crc'] }], null, ['rec/a/9']],
      ['no end at all', [{ kinds: ['ABOUT'], to: [] }], null, []],
      ['no end at all beside another edge', [state('KAZ'), { kinds: ['ABOUT'], to: [] }], null, []],
    ])('that have %s, in the order of their ids', async (_what, wanted, hasAddressee, expected) => {
      const found = await store().candidates(RECOMMENDATIONS, { wanted, hasAddressee });
      expect(found.map(({ id }) => id)).toEqual(expected);
    });

    test('are whole nodes', async () => {
      const [found] = await store().candidates(RECOMMENDATIONS, { wanted: [education], hasAddressee: null });
      expect(found).toEqual(graph.build().nodes.find(({ id }) => id === 'rec/a/9'));
    });
  });
}

function describeDiscrepanciesAbout(openFresh: OpenFresh): void {
  const EDGE = 'KAZ>PARTICIPATION:signature>un/crc';
  const graph = new GraphBuilder()
    .node('State', 'KAZ')
    .node('Treaty', 'un/crc')
    .node('Treaty', 'un/crc-op1')
    .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'signature' })
    .edge('KAZ', 'PARTICIPATION', 'un/crc-op1', { key: 'signature' })
    .node('Discrepancy', 'discrepancy/10-node', { disputes: [] })
    .node('Discrepancy', 'discrepancy/9-edge', { disputes: [EDGE] })
    .node('Discrepancy', 'discrepancy/8-protocol', { disputes: ['KAZ>PARTICIPATION:signature>un/crc-op1'] })
    .node('Discrepancy', 'discrepancy/7-both', { disputes: [EDGE] })
    .edge('discrepancy/10-node', 'ABOUT', 'un/crc')
    .edge('discrepancy/7-both', 'ABOUT', 'un/crc')
    .build();

  describe('discrepancies around a node or an edge', () => {
    const store = useLoadedStore(openFresh, graph);

    test.each<[string | null, string[]]>([
      [null, ['discrepancy/7-both', 'discrepancy/8-protocol', 'discrepancy/9-edge', 'discrepancy/10-node']],
      ['un/crc', ['discrepancy/7-both', 'discrepancy/9-edge', 'discrepancy/10-node']],
      ['un/crc-op1', ['discrepancy/8-protocol']],
      ['KAZ', ['discrepancy/7-both', 'discrepancy/8-protocol', 'discrepancy/9-edge']],
      [EDGE, ['discrepancy/7-both', 'discrepancy/9-edge']],
      ['un/cr', []],
      ['AZ', []],
      ['crc', []],
    ])('%s: that name it, or dispute it or an edge at it, each once, by id', async (about, expected) => {
      const found = await store().candidates(DISCREPANCIES_AROUND, { about });
      expect(found.map(({ id }) => id)).toEqual(expected);
    });
  });
}

function describeEdges(openFresh: OpenFresh): void {
  const graph = new GraphBuilder()
    .node('State', 'KAZ')
    .node('Treaty', 'un/crc')
    .edge('KAZ', 'PARTICIPATION', 'un/crc', {
      key: 'signature',
      properties: { action: 'SIGNATURE', date: '1994-02-16' },
      citations: [{ document: 'doc/a', pinpoint: 'table', checked: true }],
    })
    .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'ratification' })
    .build();

  describe('edges', () => {
    const store = useLoadedStore(openFresh, graph);

    test('come in the order asked, whole, and null where there is none', async () => {
      const [signature, ratification] = graph.edges;
      const ids = ['no edge', ratification?.id, 'KAZ>PARTICIPATION:accession>un/crc', signature?.id, ratification?.id];
      expect(await store().candidates(EDGES_NAMED, { ids: ids as string[] })).toEqual([
        null,
        ratification,
        null,
        signature,
        ratification,
      ]);
      expect(await store().candidates(EDGES_NAMED, { ids: [] })).toEqual([]);
    });
  });
}

const DATES = ['date', 'startedOn', 'attestedOn'];
const OPEN = { dates: DATES, from: null, to: null, limit: 100 };

function describeDated(openFresh: OpenFresh): void {
  const graph = new GraphBuilder()
    .node('State', 'KAZ')
    .node('Treaty', 'un/a')
    .node('Treaty', 'un/b')
    .node('Event', 'event/undated');
  const act = (from: string, to: string, key: string, properties: Record<string, string>) =>
    graph.edge(from, 'PARTICIPATION', to, { key, properties });
  act('KAZ', 'un/a', 'year', { date: '1994' });
  act('KAZ', 'un/a', 'month', { date: '1994-08' });
  act('KAZ', 'un/b', 'day', { date: '1994-08-12', attestedOn: '2013' });
  act('KAZ', 'un/b', 'none', { action: '1994-08-12' });
  graph.edge('un/a', 'REFERS_TO', 'un/b', { properties: { date: '1994-08-12' } });
  for (const [id, startedOn] of [
    ['10', '2009-05-05'],
    ['9', '2009'],
    ['8', '2011-05'],
  ] as const) {
    graph.node('Event', `event/${id}`, { startedOn }).edge(`event/${id}`, 'OCCURS_IN', 'KAZ');
  }
  graph
    .edge('event/9', 'INVOLVES', 'KAZ')
    .edge('event/undated', 'OCCURS_IN', 'KAZ')
    .node('Document', 'doc/a', { startedOn: '2009' })
    .edge('doc/a', 'CITED_IN', 'KAZ');
  const built = graph.build();

  describe('datedEdges', () => {
    const store = useLoadedStore(openFresh, built);
    const keysOf = async (of: string, range: { from?: string; to?: string; limit?: number } = {}) => {
      const rows = await store().candidates(EDGES_DATED, { ...OPEN, ...range, of, kinds: ['PARTICIPATION'] });
      return rows.map(({ edge, node }) => `${/:(\w+)>/.exec(edge.id)?.[1]} ${node.id}`);
    };

    test('are the edges of the kinds in either direction that hold a date, with the other end, by id', async () => {
      expect(await keysOf('KAZ')).toEqual(['day un/b', 'month un/a', 'year un/a']);
      expect(await keysOf('un/b')).toEqual(['day KAZ']);
      expect(await keysOf('un/unknown')).toEqual([]);
      expect(await keysOf('KAZ', { limit: 2 })).toEqual(['day un/b', 'month un/a']);
    });

    test.each<[string | undefined, string | undefined, string[]]>([
      ['1994-08-12', '1994-08-12', ['day', 'month', 'year']],
      ['1994-08-13', '1994-08-31', ['month', 'year']],
      ['1994-09-01', undefined, ['day', 'year']],
      ['1995-01-01', undefined, ['day']],
      ['1995-01-01', '2012-12-31', []],
      [undefined, '1994-07-31', ['year']],
      [undefined, '1993-12-31', []],
    ])('from %s to %s: each that may lie there by one of its dates', async (from, to, expected) => {
      const range = { ...(from && { from }), ...(to && { to }) };
      expect((await keysOf('KAZ', range)).map((key) => key.split(' ')[0])).toEqual(expected);
    });

    test('are whole edges and nodes', async () => {
      const [row] = await store().candidates(EDGES_DATED, { ...OPEN, of: 'un/b', kinds: ['PARTICIPATION'] });
      expect(row).toEqual({
        edge: built.edges.find(({ id }) => id.includes(':day>')),
        node: built.nodes.find(({ id }) => id === 'KAZ'),
      });
    });
  });

  describe('datedThings', () => {
    const store = useLoadedStore(openFresh, built);
    const kinds = ['INVOLVES', 'OCCURS_IN'];

    test('are the nodes that edges of the kinds lead from and that hold a date, each once, by id', async () => {
      const found = await store().candidates(THINGS_DATED, { ...OPEN, of: 'KAZ', kinds });
      expect(found.map(({ node, kinds: led }) => [node.id, [...led].sort()])).toEqual([
        ['event/8', ['OCCURS_IN']],
        ['event/9', ['INVOLVES', 'OCCURS_IN']],
        ['event/10', ['OCCURS_IN']],
      ]);
      expect(found[0]?.node).toEqual(built.nodes.find(({ id }) => id === 'event/8'));
    });

    test.each<[string | null, string | null, number, string[]]>([
      ['2009-05-06', '2011-04-30', 100, ['event/9']],
      ['2009-05-05', '2009-05-05', 100, ['event/9', 'event/10']],
      ['2011-05-31', null, 100, ['event/8']],
      ['2011-06-01', null, 100, []],
      [null, null, 1, ['event/8']],
    ])('from %s to %s, at most %d', async (from, to, limit, expected) => {
      const found = await store().candidates(THINGS_DATED, { of: 'KAZ', kinds, dates: DATES, from, to, limit });
      expect(found.map(({ node }) => node.id)).toEqual(expected);
    });
  });
}

function describeNeighbours(openFresh: OpenFresh): void {
  const graph = new GraphBuilder()
    .node('State', 'KAZ')
    .node('Treaty', 'un/a')
    .node('Treaty', 'un/b')
    .node('Topic', 'topic/a');
  graph
    .edge('KAZ', 'PARTICIPATION', 'un/a', { key: 'b' })
    .edge('KAZ', 'PARTICIPATION', 'un/a', { key: 'a' })
    .edge('un/a', 'ABOUT', 'topic/a')
    .edge('un/b', 'ABOUT', 'topic/a')
    .edge('un/b', 'CITED_IN', 'KAZ');

  describe('neighbours', () => {
    const store = useLoadedStore(openFresh, graph.build());

    test.each<[string[], number, string[]]>([
      [['KAZ'], 100, ['KAZ>PARTICIPATION:a>un/a', 'KAZ>PARTICIPATION:b>un/a']],
      [['KAZ'], 1, ['KAZ>PARTICIPATION:a>un/a']],
      [['un/a'], 2, ['KAZ>PARTICIPATION:a>un/a', 'un/a>ABOUT>topic/a']],
      [['topic/a', 'KAZ', 'un/unknown'], 1, ['KAZ>PARTICIPATION:a>un/a', 'un/a>ABOUT>topic/a']],
      [[], 100, []],
    ])(
      'of %j, %d at most of each: the edges of the kinds in either direction, the first by kind, then id',
      async (ids, limit, expected) => {
        const found = await edgesAt(store(), ids, limit, 100);
        expect([...new Set(found.map(({ id }) => id))].sort()).toEqual(expected);
      },
    );

    test('say which nodes each edge joins, and are no more than asked for', async () => {
      expect(await edgesAt(store(), ['topic/a'], 1, 100)).toEqual([
        { id: 'un/a>ABOUT>topic/a', kind: 'ABOUT', from: 'un/a', to: 'topic/a' },
      ]);
      expect(await edgesAt(store(), ['KAZ', 'un/a', 'topic/a'], 100, 3)).toHaveLength(3);
    });
  });
}

function edgesAt(store: GraphStore, ids: readonly string[], limit: number, most: number) {
  return store.candidates(NEIGHBOURS, { ids, kinds: ['ABOUT', 'PARTICIPATION'], limit, most });
}
