import { Instrument } from '../../model/nodes/instrument';
import { readIf } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { demonymOf } from '../../model/search/demonyms';
import { searchedTexts } from '../../model/search/searched-texts';
import { nodesOfKinds } from '../asking/nodes-of-kinds';
import { ReadByVersion } from '../asking/read-by-version';
import { numberKey } from './act-number';
import { CITABLE_KINDS, isCitable, isNationalLaw, type CitableWork } from './citable-work';
import { NameTree } from './name-tree';
import { beginningsOfWork, namesOfWork, titlesOfWork } from './names-of-work';

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
  const lawOf = await statesOf(store, nodes);
  const all = nodes.map((node): CitableWork => ({ node, states: lawOf.get(node.id) ?? [] }));
  const statesHeld = await nodesOfKinds(store, ['State']);
  const states = new NameTree<string>();
  for (const state of statesHeld) {
    const { NAME, ALIAS } = searchedTexts(state);
    for (const name of [...NAME, ...ALIAS]) states.add(name, state.id);
  }
  const laws = all.filter(isNationalLaw);
  const works = treeOf(all, (work) => namesOfWork(work, states));
  for (const [name, [work, ...others]] of byEach(all, beginningsOfWork)) if (others.length === 0) works.add(name, work);
  const titles = treeOf(laws, (law) => titlesOfWork(law, states));
  // `Kyrgyz Labour Code`: no part of a title, as in an agreement that is named after its States.
  for (const { id } of statesHeld) {
    const demonym = demonymOf(id);
    if (demonym !== null) states.add(demonym, id);
  }
  return { works, titles, numbers: byEach(laws, numbersOf), states };
}

function treeOf(
  works: readonly CitableWork[],
  namesOf: (work: CitableWork) => Iterable<string>,
): NameTree<CitableWork> {
  const tree = new NameTree<CitableWork>();
  for (const work of works) for (const name of namesOf(work)) tree.add(name, work);
  return tree;
}

/** The works that have each of these words for them. */
function byEach(
  works: readonly CitableWork[],
  wordsOf: (work: CitableWork) => Iterable<string>,
): ReadonlyMap<string, readonly [CitableWork, ...CitableWork[]]> {
  const found = new Map<string, [CitableWork, ...CitableWork[]]>();
  for (const work of works) {
    for (const word of wordsOf(work)) {
      const known = found.get(word);
      if (known) known.push(work);
      else found.set(word, [work]);
    }
  }
  return found;
}

/** The number of an act; what stands after it is that of a register. */
function numbersOf({ node }: CitableWork): readonly string[] {
  const reference = readIf(Instrument, node)?.reference;
  return reference === undefined ? [] : reference.split(/[;,(]/u, 1).map(numberKey);
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
