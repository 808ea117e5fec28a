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

/** What a store does beside reading; the version is asked for before and after. */
const NO_READS: ReadonlySet<string | symbol> = new Set(['until', 'at', 'version', 'load', 'close']);

/** A store into which another graph is loaded after so many reads, as often as there are graphs. */
function loadingBetween(
  store: GraphStore,
  graphs: (() => GraphRecords)[],
  reads: number,
): { store: GraphStore; loads: () => number } {
  let count = 0;
  let loads = 0;
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
      if (NO_READS.has(name) || typeof value !== 'function') return value;
      return async function (this: unknown, ...given: unknown[]) {
        const found: unknown = await (value as (...given: unknown[]) => unknown).apply(this, given);
        await loadWhereItIsTime();
        return found;
      };
    },
  });
  return { store: counting, loads: () => loads };
}

describe('a request during which a graph is loaded', () => {
  let api: TestApi | null = null;
  afterEach(() => api?.stop());

  test.each([1, 2, 3])('is answered from one version: after a load at the %d. read', async (reads) => {
    let loads = () => 0;
    api = await TestApi.start({
      graph: named('old'),
      around: (store) => {
        const wrapped = loadingBetween(store, [() => named('new')], reads);
        loads = wrapped.loads;
        return wrapped.store;
      },
    });
    const text = JSON.stringify(await api.data(QUERY));
    expect(loads()).toBe(1);
    expect(wordsIn(text)).toEqual(['new']);
  });

  test('is answered from one version when a second graph is loaded while it runs again', async () => {
    api = await TestApi.start({
      graph: named('old'),
      around: (store) => loadingBetween(store, [() => named('newer'), () => named('newest')], 1).store,
    });
    expect(wordsIn(JSON.stringify(await api.data(QUERY)))).toEqual(['newest']);
  });

  test('is answered in the end even where a load comes every time', async () => {
    let number = 0;
    const graphs = Array.from({ length: 100 }, () => () => named(`version ${(number += 1)}`));
    api = await TestApi.start({ graph: named('old'), around: (store) => loadingBetween(store, graphs, 1).store });
    const { data } = await api.ask('{ node(id: "KAZ") { name } }');
    expect(data).toMatchObject({ node: { name: expect.stringMatching(/^Named/) as string } });
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
