import { LexgraphError } from '../model/errors/lexgraph-error';
import { endsOf } from '../model/graph-model';
import { EDGE_KINDS, NODE_KINDS } from '../model/kinds';
import { nearest } from '../model/nearest';
import type { EdgeRecord, NodeRecord } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import type { GraphStore, GraphVersion, RecordText } from '../store/graph-store';

/** What is exported of a graph. */
export interface ExportScope {
  /** What surely doesn’t hold on this day is left out, as are edges at it; null for all of time. */
  readonly asOf: CalendarDate | null;
  /** The label of the one kind of nodes or edges that is wanted; null for all. */
  readonly kind: string | null;
  /** What addresses of linked data begin with: `https://example.org/`. */
  readonly base: string;
}

/** The base where nobody says one: names that nobody can look up, and that nobody else gives. */
export const DEFAULT_BASE = 'urn:lexgraph:';

/** Nodes, and the edges that start at them, each in the order of ids. */
export interface GraphPage {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** The same, each record as JSON with its `window` last. */
export interface GraphTexts {
  readonly nodes: readonly RecordText[];
  readonly edges: readonly RecordText[];
}

/** A graph as formats see it. */
export interface ExportedGraph {
  readonly version: GraphVersion;
  readonly scope: ExportScope;
  /**
   * All of it, page by page, from the beginning each time. Throws `GRAPH_CHANGED` as soon as another graph is held than
   * when the export began, so that what came whole is of one graph.
   */
  pages(parts?: Parts): AsyncIterable<GraphPage>;
  /** The same, for whoever hands on what is stored. */
  texts(): AsyncIterable<GraphTexts>;
}

type Parts = 'NODES' | 'EDGES' | 'BOTH';

/**
 * Nodes of a page: so few that what is made of one is garbage before it counts as old, so many that to ask for them
 * takes little of the time.
 */
const NODES_AT_ONCE = 100;

/**
 * The graph that a store holds, to be exported. Throws `STORE_EMPTY`, or `BAD_ARGUMENT` for a kind that there is not.
 */
export async function exportedGraph(store: GraphStore, scope: ExportScope): Promise<ExportedGraph> {
  const kinds = kindsRead(scope.kind);
  const version = await store.version();
  if (!version)
    throw new LexgraphError('STORE_EMPTY', 'There is no graph to export yet. Load the seeds with "lexgraph seed".');
  const texts = (parts: Parts) => textsOf(store, version, { ...kinds, parts, day: scope.asOf });
  return { version, scope, pages: (parts = 'BOTH') => pagesOf(texts(parts)), texts: () => texts('BOTH') };
}

async function* pagesOf(texts: AsyncIterable<GraphTexts>): AsyncGenerator<GraphPage> {
  for await (const { nodes, edges } of texts)
    yield {
      nodes: nodes.map(({ text }) => JSON.parse(text) as NodeRecord),
      edges: edges.map(({ text }) => JSON.parse(text) as EdgeRecord),
    };
}

/** Which kinds of nodes are walked through, and whether they and their edges are wanted. */
interface KindsRead {
  readonly walked: readonly string[] | null;
  readonly nodes: boolean;
  /** Kinds of edges; all where null, none where empty. */
  readonly edges: readonly string[] | null;
}

function kindsRead(kind: string | null): KindsRead {
  if (kind === null) return { walked: null, nodes: true, edges: null };
  if (NODE_KINDS.some(({ label }) => label === kind)) return { walked: [kind], nodes: true, edges: [] };
  if (EDGE_KINDS.some(({ label }) => label === kind))
    return { walked: endsOf(kind, 'forward').owners.map(({ label }) => label), nodes: false, edges: [kind] };
  const near = nearest(
    kind,
    [...NODE_KINDS, ...EDGE_KINDS].map(({ label }) => label),
  );
  throw new LexgraphError(
    'BAD_ARGUMENT',
    `There is no kind of nodes or edges called "${kind}".${near ? ` Did you mean "${near}"?` : ''}`,
  );
}

/** Each page is read while the one before is written. */
async function* textsOf(store: GraphStore, version: GraphVersion, wanted: PagesWanted): AsyncGenerator<GraphTexts> {
  for (let next: Promise<ReadPage> | null = readPage(store, version, wanted, ''); next;) {
    const { page, last }: ReadPage = await next;
    next = last === null ? null : readPage(store, version, wanted, last);
    // Who stops before the end awaits it no more.
    next?.catch(() => undefined);
    yield page;
  }
  await checkSame(store, version);
}

interface PagesWanted extends KindsRead {
  readonly day: CalendarDate | null;
  readonly parts: Parts;
}

interface ReadPage {
  readonly page: GraphTexts;
  /** The id after which the next page begins; null where there is none. */
  readonly last: string | null;
}

async function readPage(
  store: GraphStore,
  version: GraphVersion,
  { walked, nodes, edges, parts, day }: PagesWanted,
  after: string,
): Promise<ReadPage> {
  const stretch = await store.stretch({ kinds: walked, day, after, limit: NODES_AT_ONCE });
  const ids = stretch.map(({ id }) => id);
  const wantsEdges = parts !== 'NODES' && edges?.length !== 0 && ids.length > 0;
  // What another graph gave in between is found when the last page has been read.
  const [starting] = await Promise.all([
    wantsEdges ? store.edgesFrom(ids, { kinds: edges, day }) : [],
    checkSame(store, version),
  ]);
  return {
    page: { nodes: nodes && parts !== 'EDGES' ? stretch : [], edges: starting },
    last: stretch.length < NODES_AT_ONCE ? null : (ids.at(-1) ?? null),
  };
}

async function checkSame(store: GraphStore, { digest, loadedAt }: GraphVersion): Promise<void> {
  const now = await store.version();
  if (now?.digest === digest && now.loadedAt === loadedAt) return;
  throw new LexgraphError('GRAPH_CHANGED', 'The graph was loaded anew while it was being exported. Export it again.');
}
