import { Nature } from '../../model/declaration/nature';
import { BadPage } from '../../model/errors/bad-page';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { edgeKind, endsOf } from '../../model/graph-model';
import { EDGE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { GraphStore } from '../../store/graph-store';
import { requireNode } from '../asking/find-node';
import { PathSearch, tooWide, type Way } from './path-search';
import { NEIGHBOURS } from './neighbour-candidates';
import { EDGES_NAMED } from '../asking/edges-named';

/** How does one node hang together with another? */
export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  /** How many steps a way may have, 1 to `LONGEST_PATH`. */
  readonly maxLength: number;
  /** How many ways to give, 1 to `MOST_PATHS`. */
  readonly first: number;
  readonly asOf: CalendarDate;
}

/** One step: an edge, named in the direction in which it is read. */
export interface PathStepAnswer {
  readonly from: NodeRecord;
  /** The relation's field at `from`: `imposes`, or `imposedBy` read back. */
  readonly relation: string;
  readonly to: NodeRecord;
  readonly edge: EdgeRecord;
  /** Whether the edge holds on the day. A way may lead through what does not. */
  readonly holds: Truth;
}

/** One way from the one node to the other. */
export interface PathAnswer {
  readonly nodes: readonly NodeRecord[];
  readonly steps: readonly PathStepAnswer[];
}

export const LONGEST_PATH = 6;
export const MOST_PATHS = 50;

/**
 * Every relation but that to a source: two nodes that one document speaks of need have nothing to do with each other.
 */
const FOLLOWED = EDGE_KINDS.filter(
  ({ label }) => !endsOf(label, 'forward').others.every(({ nature }) => nature === Nature.DOCUMENT),
).map(({ label }) => label);

/** How many edges of one node are followed, and how many are read for one question. */
const MOST_AT_NODE = 1_000;
const MOST_READ = 100_000;

/** The ways, and how many edges were read to find them. */
export interface PathsFound {
  readonly paths: readonly PathAnswer[];
  readonly read: number;
}

/**
 * The shortest ways from one node to the other, those of fewer steps first; of equals by the kind and the id of the
 * first edge in which they differ. Edges are followed in both directions, whether or not they hold on the day. Throws
 * `NOT_FOUND`, `SAME_NODE`, `BAD_LENGTH`, `BAD_PAGE`, or `TOO_MANY_ROWS` where more lies between the nodes than can be
 * searched.
 */
export async function paths(store: GraphStore, question: PathsQuestion): Promise<PathsFound> {
  refuseBadNumbers(question);
  const { from, to } = question;
  if (from === to) {
    throw new LexgraphError('SAME_NODE', `"from" and "to" are both "${from}": give two nodes.`);
  }
  await requireNode(store, 'from', from, 'LegalNode');
  await requireNode(store, 'to', to, 'LegalNode');
  const { ways, read } = await shortestWays(store, question);
  return { paths: await answersOf(store, ways, question), read };
}

function refuseBadNumbers({ maxLength, first }: PathsQuestion): void {
  if (maxLength < 1 || maxLength > LONGEST_PATH) {
    throw new LexgraphError('BAD_LENGTH', `"maxLength" must be 1 to ${LONGEST_PATH}, but it is ${maxLength}.`);
  }
  if (first < 1 || first > MOST_PATHS) {
    throw new BadPage(`"first" must be 1 to ${MOST_PATHS}, but it is ${first}.`);
  }
}

/**
 * Breadth first from both ends: once the edges of all nodes within n steps of either end are known, so are all ways of
 * up to 2n + 2 steps. One statement a level.
 */
async function shortestWays(
  store: GraphStore,
  { from, to, maxLength, first }: PathsQuestion,
): Promise<{ readonly ways: readonly Way[]; readonly read: number }> {
  const search = new PathSearch(from, to);
  const found: Way[] = [];
  const seen = new Set([from, to]);
  let frontier = [from, to];
  let read = 0;
  for (let known = 0; known < maxLength && frontier.length > 0; known += 2) {
    const most = MOST_READ - read + 1;
    const edges = await store.candidates(NEIGHBOURS, { ids: frontier, kinds: FOLLOWED, limit: MOST_AT_NODE, most });
    read += edges.length;
    if (read > MOST_READ) throw tooWide();
    frontier = [...search.add(edges)].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
    for (const length of [known + 1, known + 2].filter((each) => each <= maxLength)) {
      found.push(...search.ways(length, first - found.length));
    }
    if (found.length >= first) break;
  }
  return { ways: found, read };
}

async function answersOf(
  store: GraphStore,
  ways: readonly Way[],
  { from, asOf }: PathsQuestion,
): Promise<readonly PathAnswer[]> {
  const steps = ways.flat();
  if (steps.length === 0) return [];
  const nodes = byId(await store.nodes([...new Set([from, ...steps.map((step) => step.to)])]));
  const edges = byId(await store.candidates(EDGES_NAMED, { ids: [...new Set(steps.map(({ edge }) => edge.id))] }));
  return ways.map((way) => {
    const passed = [from, ...way.map((step) => step.to)].map((id) => known(nodes, id));
    return {
      nodes: passed,
      steps: way.map((step, index) => {
        const edge = known(edges, step.edge.id);
        const [start, end] = [passed[index], passed[index + 1]] as [NodeRecord, NodeRecord];
        const { forward, reverse } = edgeKind(edge.kind);
        const relation = edge.from === start.id ? forward : reverse;
        return { from: start, relation, to: end, edge, holds: holdsOn(edge.window, asOf) };
      }),
    };
  });
}

function byId<T extends { readonly id: string }>(found: readonly (T | null)[]): ReadonlyMap<string, T> {
  return new Map(found.filter((each) => each !== null).map((each) => [each.id, each]));
}

/** What was read a moment ago. It can be missing only where a load came between, after which the request runs again. */
function known<T>(found: ReadonlyMap<string, T>, id: string): T {
  const each = found.get(id);
  if (!each) throw new Error(`${id} was there a moment ago`);
  return each;
}
