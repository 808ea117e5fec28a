import type { GraphRecords } from '../../../src/model/records';
import { GraphBuilder } from '../graph-builder';
import { useFreshStore, useLoadedStore, type OpenFresh } from './open-fresh';
import { PARTICIPATIONS } from '../../../src/questions/participation/participation-candidates';
import { DISCREPANCIES_OF_EACH } from '../../../src/questions/discrepancies/discrepancy-candidates';

const VALUES: Readonly<Record<string, unknown>> = {
  SQL: "'); DROP TABLE node; --",
  Cypher: '}) DETACH DELETE n //',
  'a placeholder': ':ids $ids ?1 {ids}',
  'quotation marks': `' " \` « » \\' \\"`,
  'Kazakh and Russian': 'Қазақстан Республикасының Еңбек кодексі; Ёлка',
  'emoji and joined characters': '👩‍👩‍👧 e\u0301 ﷽',
  'control characters': '\u0000\u0001\t\n\r\u001f\u007f\u2028',
  'half a character': '\ud800',
  'the empty text': '',
  'a long text': 'слово '.repeat(200_000),
  'a whole number': 42,
  'a large number': 9_007_199_254_740_991,
  'a fraction': 0.1,
  'a flag': false,
  nothing: null,
  'an empty list': [],
  'a list of objects': [{ key: 'a', values: [1, null, { deep: ['x'] }] }],
  'text that looks like JSON': '{"a": [1, 2',
  'text that looks like a date': '2012-02-30',
};

export function describeUnusualValues(openFresh: OpenFresh): void {
  describe('a property that holds', () => {
    const graph = graphOf(Object.values(VALUES));
    const store = useLoadedStore(openFresh, graph);

    test.each(Object.keys(VALUES).map((what, index) => [what, index] as const))(
      '%s comes back as it was',
      async (_what, index) => {
        expect(await store().nodes([`x/${index}`])).toEqual([graph.nodes.find(({ id }) => id === `x/${index}`)]);
        const [page] = await store().related({
          edgeKind: 'ABOUT',
          direction: 'forward',
          ids: [`x/${index}`],
          holdingOn: null,
          page: { limit: 1, backward: false },
        });
        expect(page?.rows.map(({ edge }) => edge)).toEqual(graph.edges.filter(({ from }) => from === `x/${index}`));
      },
    );

    test('anything of that is unchanged for the next load', async () => {
      const again = graphOf(Object.values(VALUES));
      expect(await store().load(again, 'again')).toEqual({
        written: 0,
        removed: 0,
        unchanged: graph.nodes.length + graph.edges.length,
      });
    });
  });

  describe('a property called', () => {
    const opened = useFreshStore(openFresh);

    test.each(['id', 'kind', 'row', 'properties', 'constructor', 'toString', 'a b', "a'b", 'a`b', 'a"b', '$a', 'қ'])(
      '%s comes back as it was',
      async (name) => {
        const { store } = opened();
        const graph = new GraphBuilder().node('Topic', 'x/one', { [name]: 'value' }).build();
        await store.load(graph, 'digest');
        expect(await store.nodes(['x/one'])).toEqual(graph.nodes);
      },
    );
  });

  describe('an id that no node has', () => {
    const store = useLoadedStore(openFresh, graphOf(['value']));

    test.each([
      '',
      ' ',
      "'",
      "x/0' OR '1'='1",
      'x/%',
      'X/0',
      'x/0 ',
      'x/0\u0000',
      '\u0000',
      '\ud800',
      '😀',
      '🏴'.repeat(5000),
      '[]',
      'null',
      '__proto__',
    ])('(%j) finds nothing', async (id) => {
      const request = { edgeKind: 'ABOUT', direction: 'forward', ids: [id, 'x/0'], holdingOn: null } as const;
      const [page] = await store().related({ ...request, page: { limit: 5, backward: false } });
      expect(page).toEqual({ rows: [], hasMore: false });
      expect(await store().countRelated(request)).toEqual([0, 1]);
      expect((await store().nodes([id, 'x/0'])).map((node) => node?.id ?? null)).toEqual([null, 'x/0']);
      expect(await store().candidates(PARTICIPATIONS, { states: null, instrument: id })).toEqual([]);
      expect(await store().candidates(DISCREPANCIES_OF_EACH, { ids: [id] })).toEqual([[]]);
    });

    test.each(['', 'PART_OF', 'about', "ABOUT' OR '1'='1", 'ABOUT`]-()', '__proto__'])(
      'an edge kind that there is none of (%j) neither',
      async (edgeKind) => {
        const request = { edgeKind, direction: 'forward', ids: ['x/0'], holdingOn: null } as const;
        expect(await store().related({ ...request, page: { limit: 5, backward: false } })).toEqual([
          { rows: [], hasMore: false },
        ]);
        expect(await store().countRelated(request)).toEqual([0]);
      },
    );
  });
}

function graphOf(values: readonly unknown[]): GraphRecords {
  const builder = new GraphBuilder().node('Topic', 'topic/all');
  for (const [index, value] of values.entries()) {
    const citations =
      typeof value === 'string'
        ? [
            { document: 'doc/a', pinpoint: value, checked: false },
            { document: 'doc/a', pinpoint: null, checked: true },
          ]
        : [];
    builder.node('Topic', `x/${index}`, { value, summary: value });
    builder.edge(`x/${index}`, 'ABOUT', 'topic/all', { properties: { value }, citations });
  }
  return builder.build();
}
