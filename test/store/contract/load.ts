import type { EdgeRecord, GraphRecords, NodeRecord } from '../../../src/model/records';
import { ALWAYS } from '../../../src/model/time/window';
import type { GraphStore, LoadReport } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useFreshStore, type OpenFresh, type OpenedStore } from './open-fresh';
import { searchFor } from './search';
import { GROUP_HIERARCHY } from '../../../src/questions/coverage/group-hierarchy-edges';
import { TASKS_ABOUT_EACH } from '../../../src/questions/responsibilities/tasks-about-each-candidates';
import { PARTICIPATIONS } from '../../../src/questions/participation/participation-candidates';

const FIRST = new GraphBuilder()
  .node('Treaty', 'un/crc', { name: 'Convention on children' })
  .node('Provision', 'un/crc/art-1', { name: 'Article alpha' })
  .node('Provision', 'un/crc/art-2', { name: 'Article beta' })
  .edge('un/crc/art-1', 'PART_OF', 'un/crc')
  .edge('un/crc/art-2', 'PART_OF', 'un/crc')
  .build();

function withTask(name: string, role: string): GraphRecords {
  return new GraphBuilder()
    .node('Treaty', 'un/crc')
    .node('Institution', 'un/committee', { name })
    .edge('un/committee', 'RESPONSIBLE_FOR', 'un/crc', { properties: { role, status: 'ASSIGNED' } })
    .build();
}

/** Graphs that cannot be stored, each for another reason. */
const UNSTORABLE: readonly [string, (graph: GraphRecords) => GraphRecords][] = [
  ['a node id twice', (graph) => withNode(graph, { ...first(graph.nodes), properties: { name: 'Another' } })],
  ['the same node twice', (graph) => withNode(graph, first(graph.nodes))],
  ['an edge id twice', (graph) => withEdge(graph, { ...first(graph.edges), properties: { note: 'another' } })],
  ['the same edge twice', (graph) => withEdge(graph, first(graph.edges))],
  ['a node’s property that is no JSON', (graph) => withNode(graph, newNode({ name: 'Big', size: 1n }))],
  ['an edge’s property that is no JSON', (graph) => withEdge(graph, newEdge({ size: 1n }))],
  ['an edge’s property that holds itself', (graph) => withEdge(graph, newEdge(circular()))],
];

export function describeLoad(openFresh: OpenFresh): void {
  describe('before the first load', () => {
    const opened = useFreshStore(openFresh);

    test('there is no version, and every question is answered with nothing', async () => {
      const { store } = opened();
      expect(await store.version()).toBeNull();
      expect(await store.nodes(['un/crc'])).toEqual([null]);
      expect(await store.countsByKind()).toEqual(new Map());
      expect(await store.idsStartingWith('', null, 10)).toEqual([]);
      expect(await searchFor(store, 'children')).toEqual([]);
      expect(await store.candidates(GROUP_HIERARCHY, {})).toEqual([]);
      expect(await store.candidates(PARTICIPATIONS, { states: ['KAZ'], instrument: null })).toEqual([]);
    });
  });

  describe('load', () => {
    const opened = useFreshStore(openFresh);

    test('gives the version, and says what it wrote', async () => {
      const { store } = opened();
      expect(await store.load(FIRST, 'digest one')).toEqual(report(5, 0, 0));
      const version = await store.version();
      expect(version).toMatchObject({ digest: 'digest one', nodeCount: 3, edgeCount: 2 });
      expect(version?.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    test('what a question reads is of the graph that was loaded last, by this store or another', async () => {
      const { store, reopen } = opened();
      const other = await reopen();
      const asked = { things: ['un/crc'], state: 'KAZ' };
      const told = async (from: GraphStore) =>
        (await from.candidates(TASKS_ABOUT_EACH, asked)).map((rows) =>
          rows.map(({ bearer, edge }) => [bearer.properties['name'], edge.properties['role']]),
        );
      for (const [loader, name, role] of [
        [store, 'The first name', 'MONITORS'],
        [store, 'Another name', 'MONITORS'],
        [other, 'A third name', 'MONITORS'],
        [other, 'A third name', 'ADVISES'],
        [store, 'The first name', 'MONITORS'],
      ] as const) {
        await loader.load(withTask(name, role), `${name} ${role}`);
        expect(await told(store)).toEqual([[[name, role]]]);
        expect(await told(other)).toEqual([[[name, role]]]);
      }
      await other.close();
    });

    test('the graph outlives the store that loaded it', async () => {
      const { store, reopen } = opened();
      await store.load(FIRST, 'digest one');
      const before = await contentOf(store);
      await store.close();
      const reopened = await reopen();
      expect(await contentOf(reopened)).toEqual(before);
      await reopened.close();
    });

    test('a second load of the same graph, in any order, writes the version only', async () => {
      const { store } = opened();
      await store.load(FIRST, 'digest one');
      const reversed = { nodes: [...FIRST.nodes].reverse(), edges: [...FIRST.edges].reverse() };
      expect(await store.load(reversed, 'digest two')).toEqual(report(0, 0, 5));
      expect(await store.version()).toMatchObject({ digest: 'digest two', nodeCount: 3, edgeCount: 2 });
    });

    test('a second load writes what changed and removes what is gone', async () => {
      const { store } = opened();
      await store.load(FIRST, 'digest one');
      const second = new GraphBuilder()
        .node('Treaty', 'un/crc', { name: 'Convention on children' })
        .node('Provision', 'un/crc/art-1', { name: 'Article delta' })
        .node('Provision', 'un/crc/art-3', { name: 'Article gamma' })
        .edge('un/crc/art-1', 'PART_OF', 'un/crc')
        .edge('un/crc/art-3', 'PART_OF', 'un/crc')
        .build();
      expect(await store.load(second, 'digest two')).toEqual(report(3, 2, 2));
      expect(await contentOf(store)).toMatchObject(contentThatShows(second, 'digest two'));
      expect(await store.nodes(['un/crc/art-2'])).toEqual([null]);
      expect(await searchFor(store, 'beta')).toEqual([]);
      expect(await searchFor(store, 'alpha')).toEqual([]);
      expect(await searchFor(store, 'delta')).toEqual(['un/crc/art-1']);
    });

    test.each<[string, GraphRecords, LoadReport]>([
      ['a node’s property', changeNode({ properties: { name: 'Convention on adults' } }), report(1, 0, 4)],
      ['a node’s window', changeNode({ window: between('1990-09-02', '2020-01-01') }), report(1, 0, 4)],
      ['a node’s kind', changeNode({ kind: 'Agreement' }), report(1, 0, 4)],
      ['an edge’s property', changeEdge({ properties: { note: 'changed' } }), report(1, 0, 4)],
      [
        'an edge’s citations',
        changeEdge({ citations: [{ document: 'doc/a', pinpoint: '1', checked: true }] }),
        report(1, 0, 4),
      ],
      ['an edge’s window', changeEdge({ window: between('1990-09-02', '2020-01-01') }), report(1, 0, 4)],
      ['where an edge ends', changeEdge({ to: 'un/crc/art-2' }), report(1, 0, 4)],
    ])('a second load changes %s alone', async (_what, changed, expected) => {
      const { store } = opened();
      await store.load(FIRST, 'digest one');
      expect(await store.load(changed, 'digest two')).toEqual(expected);
      expect(await contentOf(store)).toMatchObject(contentThatShows(changed, 'digest two'));
    });

    test('an empty graph removes everything', async () => {
      const { store } = opened();
      await store.load(FIRST, 'digest one');
      expect(await store.load({ nodes: [], edges: [] }, 'digest two')).toEqual(report(0, 5, 0));
      expect(await store.version()).toMatchObject({ digest: 'digest two', nodeCount: 0, edgeCount: 0 });
      expect(await store.nodes(['un/crc'])).toEqual([null]);
      expect(await searchFor(store, 'children')).toEqual([]);
    });
  });

  describe('a load that fails', () => {
    const opened = useFreshStore(openFresh);

    test.each(UNSTORABLE)('(%s) leaves an empty store empty', async (_why, spoil) => {
      const { store } = opened();
      await expect(store.load(spoil(FIRST), 'digest one')).rejects.toThrow();
      expect(await store.version()).toBeNull();
      expect(await store.nodes(FIRST.nodes.map(({ id }) => id))).toEqual([null, null, null]);
      expect(await searchFor(store, 'children')).toEqual([]);
    });

    test.each(UNSTORABLE)('(%s) leaves the earlier graph and its version as they were', async (_why, spoil) => {
      const { store } = opened();
      await store.load(FIRST, 'digest one');
      const before = await contentOf(store);
      const next = { nodes: FIRST.nodes.slice(0, 2), edges: FIRST.edges.slice(0, 1) };
      await expect(store.load(spoil(next), 'digest two')).rejects.toThrow();
      expect(await contentOf(store)).toEqual(before);
    });

    test('does not stand in the way of the next', async () => {
      const { store } = opened();
      await store.load(FIRST, 'digest one');
      await expect(store.load(withNode(FIRST, newNode({ size: 1n })), 'digest two')).rejects.toThrow();
      expect(await store.load(FIRST, 'digest three')).toEqual(report(0, 0, 5));
      expect((await store.version())?.digest).toBe('digest three');
    });
  });

  describe('a large load', () => {
    let opened: OpenedStore;
    const told: [number, number][] = [];
    beforeAll(async () => {
      opened = await openFresh();
      await opened.store.load(large('Old'), 'old', (done, total) => told.push([done, total]));
    }, 60_000);
    afterAll(() => opened.dispose());

    test('tells how far it has come, and ends with all of it', () => {
      const dones = told.map(([done]) => done);
      expect(dones.length).toBeGreaterThan(0);
      expect(dones).toEqual([...dones].sort((one, other) => one - other));
      expect(told.every(([done, total]) => done <= total && total === 25_000)).toBe(true);
    });

    test('reads while another one runs see one version or the other, never something between', async () => {
      const { store, reopen } = opened;
      const other = await reopen();
      const seen: Promise<string>[] = [];
      const look = () => {
        for (const each of [store, other]) seen.push(each.version().then((version) => version?.digest ?? 'none'));
        seen.push(
          other.nodes(['place/0', 'place/12499']).then(wordOfAll),
          store.nodes(['place/0', 'place/12499']).then(wordOfAll),
        );
      };
      const load = store.load(large('New'), 'new', look);
      look();
      await load;
      look();
      const answers = await Promise.all(seen);
      expect(answers.filter((answer) => answer !== 'old' && answer !== 'new')).toEqual([]);
      expect(answers.slice(-4)).toEqual(['new', 'new', 'new', 'new']);
      await other.close();
    });
  });
}

/** All that a store shows of FIRST and of what the tests make of it. */
async function contentOf(store: GraphStore) {
  const ids = ['un/crc', 'un/crc/art-1', 'un/crc/art-2', 'un/crc/art-3', 'new'];
  const related = (direction: 'forward' | 'reverse') =>
    store.related({ edgeKind: 'PART_OF', direction, ids, holdingOn: null, page: { limit: 10, backward: false } });
  return {
    version: await store.version(),
    nodes: await store.nodes(ids),
    edges: (await related('forward')).flatMap(({ rows }) => rows.map(({ edge }) => edge)),
    edgesBack: sortedById((await related('reverse')).flatMap(({ rows }) => rows.map(({ edge }) => edge))),
    counts: await store.countsByKind(),
    found: await Promise.all(['convention', 'article', 'another', 'big'].map((word) => searchFor(store, word))),
  };
}

function contentThatShows(graph: GraphRecords, digest: string) {
  return {
    version: { digest, nodeCount: graph.nodes.length, edgeCount: graph.edges.length },
    nodes: ['un/crc', 'un/crc/art-1', 'un/crc/art-2', 'un/crc/art-3', 'new'].map(
      (id) => graph.nodes.find((node) => node.id === id) ?? null,
    ),
    edges: sortedById(graph.edges),
    edgesBack: sortedById(graph.edges),
  };
}

function sortedById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function changeNode(change: Partial<NodeRecord>): GraphRecords {
  const [node, ...others] = FIRST.nodes as [NodeRecord, ...NodeRecord[]];
  return { nodes: [{ ...node, ...change }, ...others], edges: FIRST.edges };
}

function changeEdge(change: Partial<EdgeRecord>): GraphRecords {
  const [edge, ...others] = FIRST.edges as [EdgeRecord, ...EdgeRecord[]];
  return { nodes: FIRST.nodes, edges: [{ ...edge, ...change }, ...others] };
}

function withNode(graph: GraphRecords, node: NodeRecord): GraphRecords {
  return { nodes: [...graph.nodes, node], edges: graph.edges };
}

function withEdge(graph: GraphRecords, edge: EdgeRecord): GraphRecords {
  return { nodes: graph.nodes, edges: [...graph.edges, edge] };
}

function newNode(properties: Record<string, unknown>): NodeRecord {
  return { id: 'new', kind: 'Provision', properties, window: ALWAYS };
}

function newEdge(properties: Record<string, unknown>): EdgeRecord {
  return { id: 'new', kind: 'PART_OF', from: 'un/crc/art-1', to: 'un/crc', properties, citations: [], window: ALWAYS };
}

function circular(): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  properties['self'] = properties;
  return properties;
}

function first<T>(records: readonly T[]): T {
  return records[0] as T;
}

/** 25,000 rows, each of which changes with the word. */
function large(word: string): GraphRecords {
  const builder = new GraphBuilder();
  for (let index = 0; index < 12_500; index += 1) {
    builder.node('Place', `place/${index}`, { name: `${word} ${index}` });
    builder.edge(`place/${index}`, 'BROADER', 'place/0', { properties: { note: word } });
  }
  return builder.build();
}

/** The word that the names of all the nodes begin with; a text that tells more where they differ. */
function wordOfAll(nodes: readonly (NodeRecord | null)[]): string {
  const words = nodes.map((node) => String(node?.properties['name']).split(' ')[0]?.toLowerCase());
  return [...new Set(words)].join(' and ');
}

function report(written: number, removed: number, unchanged: number): LoadReport {
  return { written, removed, unchanged };
}
