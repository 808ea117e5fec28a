import type { GraphRecords } from '../../src/model/records';
import type { GraphStore } from '../../src/store/graph-store';
import { TestApi } from './api';
import { lawGraph } from './law';

const QUERY = `{
  first: node(id: "KAZ") { name }
  nodes(ids: ["KAZ", "KGZ"]) { name }
  search(text: "named", first: 10) { totalCount edges { node { name } } }
  node(id: "un/charter") { ... on Treaty { participants(includeNotHolding: true) { edges { node { name } } } } }
}`;

/** The law in which every State and instrument bears the word in its name. */
function named(word: string): GraphRecords {
  const { nodes, edges } = lawGraph();
  return {
    nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, name: `Named ${word}` } })),
    edges,
  };
}

/** What requests read with; the version is asked for before and after. */
const READS: ReadonlySet<string | symbol> = new Set(['nodes', 'related', 'relatedParts', 'search', 'countSearch']);

interface Loading {
  readonly store: GraphStore;
  /** Reads are counted from now on: those of the start are none of a request. */
  begin(): void;
  loads(): number;
}

/** A store into which another graph is loaded after so many reads, as often as there are graphs. */
function loadingBetween(store: GraphStore, graphs: (() => GraphRecords)[], reads: number): Loading {
  let count = 0;
  let loads = 0;
  let begun = false;
  const loadWhereItIsTime = async () => {
    count += 1;
    const next = count % reads === 0 ? graphs.shift() : undefined;
    if (!next) return;
    loads += 1;
    await store.load(next(), `digest ${loads}`);
  };
  const counting = new Proxy(store, {
    get(target, name, asked) {
      const value: unknown = Reflect.get(target, name, asked);
      if (!READS.has(name) || typeof value !== 'function') return value;
      return async function (this: unknown, ...given: unknown[]) {
        const found: unknown = await (value as (...given: unknown[]) => unknown).apply(this, given);
        if (begun) await loadWhereItIsTime();
        return found;
      };
    },
  });
  return { store: counting, begin: () => (begun = true), loads: () => loads };
}

/** An API that holds the old graph, and one that is loaded between its reads once it is asked. */
async function startedWith(graphs: (() => GraphRecords)[], reads: number): Promise<[TestApi, Loading]> {
  let loading: Loading | null = null;
  const api = await TestApi.start({
    graph: named('old'),
    around: (store) => (loading = loadingBetween(store, graphs, reads)).store,
  });
  const begun = loading as unknown as Loading;
  begun.begin();
  return [api, begun];
}

describe('a request during which a graph is loaded', () => {
  let api: TestApi | null = null;
  afterEach(() => api?.stop());

  test.each([1, 2, 3])('is answered from one version: after a load at the %d. read', async (reads) => {
    const [started, loading] = await startedWith([() => named('new')], reads);
    api = started;
    const text = JSON.stringify(await api.data(QUERY));
    expect(loading.loads()).toBe(1);
    expect(wordsIn(text)).toEqual(['new']);
  });

  test('is answered from one version when a second graph is loaded while it runs again', async () => {
    const [started, loading] = await startedWith([() => named('newer'), () => named('newest')], 1);
    api = started;
    const text = JSON.stringify(await api.data(QUERY));
    expect(loading.loads()).toBe(2);
    expect(wordsIn(text)).toEqual(['newest']);
  });

  test('is answered in the end even where a load comes every time', async () => {
    let number = 0;
    const graphs = Array.from({ length: 100 }, () => () => named(`version ${(number += 1)}`));
    const [started, loading] = await startedWith(graphs, 1);
    api = started;
    const { data } = await api.ask('{ node(id: "KAZ") { name } }');
    expect(data).toMatchObject({ node: { name: expect.stringMatching(/^Named/) as string } });
    expect(loading.loads()).toBe(3);
  });

  test('runs once where nothing is loaded', async () => {
    api = await TestApi.start({ graph: named('old') });
    const statements = await api.statementsOf(() => (api as TestApi).data('{ node(id: "KAZ") { name } }'));
    expect(statements).toEqual(['graph-version', 'graph-version', 'nodes']);
  });
});

function wordsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/Named ([a-z]+)/g)].map((match) => match[1] as string))];
}
