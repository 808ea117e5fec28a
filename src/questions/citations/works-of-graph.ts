import { Instrument } from '../../model/nodes/instrument';
import { readIf } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { demonymOf } from '../../model/search/demonyms';
import { searchedTexts } from '../../model/search/searched-texts';
import { nodesOfKinds } from '../asking/nodes-of-kinds';
import { ReadByVersion } from '../asking/read-by-version';
import { CITABLE_KINDS, isCitable, isNationalLaw, type CitableWork } from './citable-work';
import { NameTree } from './name-tree';
import { namesOfWork, titlesOfWork } from './names-of-work';
import { numberKey } from './read-act';

/** What a graph holds that can be cited, by its names; and the names of States, which stand in citations of law. */
export interface WorksOfGraph {
  readonly works: NameTree<CitableWork>;
  /** Laws by what they are about, as it stands after the word for their sort. */
  readonly titles: NameTree<CitableWork>;
  /** Laws by their numbers, as `numberKey` gives them. */
  readonly numbers: ReadonlyMap<string, readonly CitableWork[]>;
  readonly states: NameTree<string>;
}

/** How many nodes are read in one statement. */
const PAGE = 500;

const works = new ReadByVersion(readWorks);

/** The works of the graph that the store holds: read once a version, and kept. */
export function worksOfGraph(store: GraphStore): Promise<WorksOfGraph> {
  return works.of(store);
}

async function readWorks(store: GraphStore): Promise<WorksOfGraph> {
  const nodes = (await nodesOfKinds(store, CITABLE_KINDS)).filter(isCitable);
  const statesHeld = await nodesOfKinds(store, ['State']);
  const states = new NameTree<string>();
  for (const state of statesHeld) {
    const { NAME, ALIAS } = searchedTexts(state);
    for (const name of [...NAME, ...ALIAS]) states.add(name, state.id);
  }
  const lawOf = await statesOf(store, nodes);
  const works = new NameTree<CitableWork>();
  const titles = new NameTree<CitableWork>();
  const numbers = new Map<string, CitableWork[]>();
  for (const node of nodes) {
    const work = { node, states: lawOf.get(node.id) ?? [] };
    for (const name of namesOfWork(work, states)) works.add(name, work);
    if (!isNationalLaw(work)) continue;
    for (const title of titlesOfWork(work, states)) titles.add(title, work);
    const number = numberOf(node);
    if (number !== null) numbers.set(number, [...(numbers.get(number) ?? []), work]);
  }
  // `Kyrgyz Labour Code`: no part of a title, as in an agreement that is named after its States.
  for (const { id } of statesHeld) {
    const demonym = demonymOf(id);
    if (demonym !== null) states.add(demonym, id);
  }
  return { works, titles, numbers, states };
}

/** The number of an act; what stands after it is that of a register. */
function numberOf(node: NodeRecord): string | null {
  const [number] = readIf(Instrument, node)?.reference?.split(/[;,(]/u) ?? [];
  return number === undefined ? null : numberKey(number);
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
