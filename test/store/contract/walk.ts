import type { NodeRecord } from '../../../src/model/records';
import type { StretchRequest } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';

const CITED = { document: 'doc/report', pinpoint: '124', checked: true };

/** un/crc was in force until 2000; the other two always. */
const GRAPH = new GraphBuilder()
  .node('Treaty', 'un/crc', { year: 1989 }, between('1990-09-02', '2000-01-01'))
  .node('State', 'KAZ')
  .node('Provision', 'un/crc/art-2')
  .node('Provision', 'un/crc/art-10')
  .node('Document', 'doc/report')
  .edge('un/crc/art-2', 'REFERS_TO', 'un/crc/art-10', { key: 'b', window: between('1995-01-01', '9999-12-31') })
  .edge('un/crc/art-2', 'REFERS_TO', 'un/crc/art-10', { key: 'a', properties: { note: 'twice' }, citations: [CITED] })
  .edge('un/crc/art-2', 'PART_OF', 'un/crc')
  .edge('un/crc/art-10', 'PART_OF', 'un/crc')
  .edge('un/crc', 'CITED_IN', 'doc/report')
  .build();

const ALL: StretchRequest = { kinds: null, day: null, after: '', limit: 100 };

export function describeWalk(openFresh: OpenFresh): void {
  describe('stretch', () => {
    const store = useLoadedStore(openFresh, GRAPH);

    test.each<[string, Partial<StretchRequest>, string[]]>([
      ['all, in the order of ids', {}, ['KAZ', 'doc/report', 'un/crc', 'un/crc/art-10', 'un/crc/art-2']],
      ['two', { limit: 2 }, ['KAZ', 'doc/report']],
      ['what follows an id', { after: 'doc/report', limit: 2 }, ['un/crc', 'un/crc/art-10']],
      ['what follows an id that there is not', { after: 'un/crc/art-1' }, ['un/crc/art-10', 'un/crc/art-2']],
      ['nothing after the last', { after: 'un/crc/art-2' }, []],
      ['of kinds', { kinds: ['State', 'Provision'] }, ['KAZ', 'un/crc/art-10', 'un/crc/art-2']],
      ['of no kind', { kinds: [] }, []],
      ['the day before', { kinds: ['Treaty'], day: '1990-09-01' }, []],
      ['the first day', { kinds: ['Treaty'], day: '1990-09-02' }, ['un/crc']],
      ['the last day', { kinds: ['Treaty'], day: '1999-12-31' }, ['un/crc']],
      ['the day after', { kinds: ['Treaty'], day: '2000-01-01' }, []],
    ])('%s', async (_, request, expected) => {
      const nodes = await store().stretch({ ...ALL, ...request });
      expect(nodes.map(({ id }) => id)).toEqual(expected);
    });

    test('gives the records that were loaded', async () => {
      const nodes = (await store().stretch(ALL)).map(({ text }) => JSON.parse(text) as NodeRecord);
      expect(nodes).toEqual([...GRAPH.nodes].sort((one, other) => (one.id < other.id ? -1 : 1)));
    });
  });

  describe('edgesFrom', () => {
    const store = useLoadedStore(openFresh, GRAPH);
    const ids = GRAPH.nodes.map(({ id }) => id);

    test.each<[string, string[], string[] | null, string | null, string[]]>([
      [
        'by their starts, then by their ids',
        ids,
        null,
        null,
        [
          'un/crc>CITED_IN>doc/report',
          'un/crc/art-10>PART_OF>un/crc',
          'un/crc/art-2>PART_OF>un/crc',
          'un/crc/art-2>REFERS_TO:a>un/crc/art-10',
          'un/crc/art-2>REFERS_TO:b>un/crc/art-10',
        ],
      ],
      ['of one node, asked twice', ['un/crc', 'un/crc'], null, null, ['un/crc>CITED_IN>doc/report']],
      ['of nobody', [], null, null, []],
      ['of kinds', ids, ['CITED_IN'], null, ['un/crc>CITED_IN>doc/report']],
      [
        'on a day, those to what holds then',
        ['un/crc/art-2'],
        null,
        '1994-12-31',
        ['un/crc/art-2>PART_OF>un/crc', 'un/crc/art-2>REFERS_TO:a>un/crc/art-10'],
      ],
      [
        'not to what holds no more',
        ['un/crc/art-2'],
        null,
        '2000-01-01',
        ['un/crc/art-2>REFERS_TO:a>un/crc/art-10', 'un/crc/art-2>REFERS_TO:b>un/crc/art-10'],
      ],
    ])('%s', async (_, from, kinds, day, expected) => {
      const edges = await store().edgesFrom(from, { kinds, day });
      expect(edges.map(({ id }) => id)).toEqual(expected);
    });

    test('gives the records that were loaded', async () => {
      const [edge] = await store().edgesFrom(['un/crc/art-2'], { kinds: ['REFERS_TO'], day: null });
      expect(JSON.parse(edge?.text ?? '')).toEqual(GRAPH.edges[1]);
    });

    test('gives what JSON.stringify makes of a record, its window last', async () => {
      const [node] = await store().stretch({ ...ALL, kinds: ['Treaty'] });
      const [edge] = await store().edgesFrom(['un/crc/art-2'], { kinds: ['REFERS_TO'], day: null });
      for (const { text } of [node, edge].flatMap((each) => each ?? [])) {
        expect(text).toBe(JSON.stringify(JSON.parse(text)));
        expect(Object.keys(JSON.parse(text) as object).at(-1)).toBe('window');
      }
      expect.assertions(4);
    });
  });
}
