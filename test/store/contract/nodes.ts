import { GraphBuilder, between } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';

const GRAPH = new GraphBuilder()
  .node('State', 'KAZ', { name: 'Kazakhstan' })
  .node('Treaty', 'un/crc', { name: 'Convention' }, between('1990-09-02', '9999-12-31'))
  .node('Provision', 'un/crc/art-2')
  .node('Provision', 'un/crc/art-10')
  .node('Provision', 'un/crc/art-10#x')
  .node('IloConvention', 'ilo/c182')
  .build();

export function describeNodes(openFresh: OpenFresh): void {
  describe('nodes', () => {
    const store = useLoadedStore(openFresh, GRAPH);

    test('come in the order asked, null where there is none, as often as asked', async () => {
      const found = await store().nodes(['un/crc', 'un/unknown', 'KAZ', 'un/crc', 'kaz']);
      expect(found.map((node) => node?.id ?? null)).toEqual(['un/crc', null, 'KAZ', 'un/crc', null]);
    });

    test('are the records that were loaded', async () => {
      const ids = GRAPH.nodes.map(({ id }) => id);
      expect(await store().nodes(ids)).toEqual(GRAPH.nodes);
    });

    test('none for no ids', async () => {
      expect(await store().nodes([])).toEqual([]);
    });

    test('1,000 ids are one read', async () => {
      const ids = Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? 'KAZ' : `un/unknown-${index}`));
      const found = await store().nodes(ids);
      expect(found).toHaveLength(1000);
      expect(found.filter((node) => node?.id === 'KAZ')).toHaveLength(500);
    });
  });

  describe('idsStartingWith', () => {
    const store = useLoadedStore(openFresh, GRAPH);

    test.each<[string, string[] | null, number, string[]]>([
      ['un/crc', null, 10, ['un/crc', 'un/crc/art-10', 'un/crc/art-10#x', 'un/crc/art-2']],
      ['un/crc/', null, 10, ['un/crc/art-10', 'un/crc/art-10#x', 'un/crc/art-2']],
      ['un/crc/', null, 2, ['un/crc/art-10', 'un/crc/art-10#x']],
      ['un/crc', ['Treaty'], 10, ['un/crc']],
      ['', ['State', 'IloConvention'], 10, ['KAZ', 'ilo/c182']],
      ['', [], 10, []],
      ['K', null, 10, ['KAZ']],
      ['k', null, 10, []],
      ['un/crc/art-10#x/further', null, 10, []],
      ['%', null, 10, []],
      ['_AZ', null, 10, []],
      ['un/*', null, 10, []],
      ['\u{10ffff}', null, 10, []],
    ])('%j of kinds %j, at most %d', async (prefix, kinds, limit, expected) => {
      expect(await store().idsStartingWith(prefix, kinds, limit)).toEqual(expected);
    });
  });

  describe('countsByKind', () => {
    const store = useLoadedStore(openFresh, GRAPH);

    test('holds every kind that occurs, and no other', async () => {
      const counts = await store().countsByKind();
      expect([...counts].sort()).toEqual([
        ['IloConvention', 1],
        ['Provision', 3],
        ['State', 1],
        ['Treaty', 1],
      ]);
    });
  });
}
