import { ANYTHING } from '../../model/filter/condition';
import { today } from '../../model/time/partial-date';
import type { NodeRecord } from '../../model/records';
import type { GraphStore, GraphVersion } from '../../store/graph-store';
import { searchedTexts } from '../../model/search/searched-texts';
import { CITABLE_KINDS, isCitable, type CitableWork } from './citable-work';
import { NameTree } from './name-tree';
import { namesOfWork } from './names-of-work';

/** What a graph holds that can be cited, by its names; and the names of States, which stand in citations of law. */
export interface WorksOfGraph {
  readonly works: NameTree<CitableWork>;
  readonly states: NameTree<string>;
}

interface Held {
  readonly version: GraphVersion | null;
  readonly works: Promise<WorksOfGraph>;
}

const held = new WeakMap<object, Held>();

/** How many nodes are read in one statement. */
const PAGE = 500;

/** The works of the graph that the store holds: read once a version, and kept. */
export async function worksOfGraph(store: GraphStore): Promise<WorksOfGraph> {
  const version = await store.version();
  const known = held.get(store.identity);
  const isSame = known?.version?.digest === version?.digest && known?.version?.loadedAt === version?.loadedAt;
  // A request that left while it read for others took its reading with it.
  if (known && isSame) return known.works.catch(() => worksOfGraph(store));
  const works = readWorks(store);
  held.set(store.identity, { version, works });
  works.catch(() => held.get(store.identity)?.works === works && held.delete(store.identity));
  return works;
}

async function readWorks(store: GraphStore): Promise<WorksOfGraph> {
  const nodes = (await allOf(store, CITABLE_KINDS)).filter(isCitable);
  const states = new NameTree<string>();
  for (const state of await allOf(store, ['State'])) {
    const { NAME, ALIAS } = searchedTexts(state);
    for (const name of [...NAME, ...ALIAS]) states.add(name, state.id);
  }
  const lawOf = await statesOf(store, nodes);
  const works = new NameTree<CitableWork>();
  for (const node of nodes) {
    const work = { node, states: lawOf.get(node.id) ?? [] };
    for (const name of namesOfWork(work, states)) works.add(name, work);
  }
  return { works, states };
}

async function allOf(store: GraphStore, kinds: readonly string[]): Promise<NodeRecord[]> {
  const selection = {
    type: 'LegalNode',
    condition: { all: [{ kinds }, ANYTHING] },
    day: today(),
    includeUnknown: true,
  };
  const nodes: NodeRecord[] = [];
  let after: readonly string[] | undefined;
  for (let hasMore = true; hasMore;) {
    const found = await store.find({
      ...selection,
      order: [],
      page: { limit: PAGE, backward: false, ...(after && { after }) },
    });
    nodes.push(...found.rows.map(({ node }) => node));
    after = found.rows.at(-1)?.keys;
    ({ hasMore } = found);
  }
  return nodes;
}

async function statesOf(
  store: GraphStore,
  nodes: readonly NodeRecord[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = nodes.map(({ id }) => id);
  const pages = await store.related({
    edgeKind: 'LAW_OF',
    direction: 'forward',
    ids,
    holdingOn: null,
    page: { limit: PAGE, backward: false },
  });
  return new Map(ids.map((id, index) => [id, (pages[index]?.rows ?? []).map(({ node }) => node.id)]));
}
