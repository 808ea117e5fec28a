import { closuresOf } from '../../model/closures/closures-of';
import type { GraphRecords, NodeRecord } from '../../model/records';
import { indexedTexts } from '../../model/search/searched-texts';
import { VocabularyBuilder, type VocabularyRecord } from '../../model/search/vocabulary-builder';
import type { LoadReport } from '../graph-store';
import type { Connection } from './connection';
import { readCypher } from './cypher-files';
import { DerivedOfGraph } from './derived-of-graph';
import { edgeRow, nodeRow, type EdgeRow, type NodeRow } from './rows';

/** A graph as rows; their ids are unique, and every edge has both its ends. */
export interface GraphRows {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly edges: ReadonlyMap<string, EdgeRow>;
  readonly vocabulary: VocabularyRecord;
}

/** What must be done to bring the database to a graph. */
export interface GraphDifference {
  /** Ids by kind; of edges that changed, too. */
  readonly removedEdges: ReadonlyMap<string, readonly string[]>;
  readonly removedNodes: readonly string[];
  readonly changedNodes: readonly NodeRow[];
  readonly newNodes: readonly NodeRow[];
  readonly newEdges: readonly EdgeRow[];
  readonly report: LoadReport;
}

/** Throws for a graph that cannot be stored: an id twice, an edge without its end, a value that is no JSON. */
export function rowsOf(graph: GraphRecords): GraphRows {
  const vocabulary = new VocabularyBuilder();
  const derived = new DerivedOfGraph(closuresOf(graph));
  const rowOf = (node: NodeRecord) => {
    const texts = indexedTexts(node);
    vocabulary.add(texts);
    return nodeRow(node, texts, derived.ofNode(node.id));
  };
  const nodes = byId(graph.nodes.map(rowOf));
  const edges = byId(graph.edges.map((edge) => edgeRow(edge, derived.ofEdge(edge))));
  for (const { id, from, to } of edges.values()) {
    if (!nodes.has(from) || !nodes.has(to)) throw new Error(`The edge ${id} has no node at one of its ends`);
  }
  return { nodes, edges, vocabulary: vocabulary.build() };
}

/** All of the graph is new. */
export function wholeGraph({ nodes, edges }: GraphRows): GraphDifference {
  return {
    removedEdges: new Map(),
    removedNodes: [],
    changedNodes: [],
    newNodes: [...nodes.values()],
    newEdges: [...edges.values()],
    report: { written: nodes.size + edges.size, removed: 0, unchanged: 0 },
  };
}

/** What of the graph is not stored yet, and what is stored that is not of the graph. */
export async function differenceTo(connection: Connection, rows: GraphRows): Promise<GraphDifference> {
  const nodes = await compareNodes(connection, rows.nodes);
  const edges = await compareEdges(connection, rows.edges);
  return {
    removedEdges: edges.removed,
    removedNodes: nodes.gone,
    changedNodes: nodes.changed,
    newNodes: [...rows.nodes.values()].filter(({ id }) => !nodes.stored.has(id)),
    newEdges: [...rows.edges.values()].filter(({ id }) => !edges.stored.has(id)),
    report: {
      written: rows.nodes.size - nodes.kept + rows.edges.size - edges.kept,
      removed: nodes.gone.length + edges.gone,
      unchanged: nodes.kept + edges.kept,
    },
  };
}

async function compareNodes(connection: Connection, wanted: ReadonlyMap<string, NodeRow>) {
  const stored = new Set<string>();
  const gone: string[] = [];
  const changed: NodeRow[] = [];
  let kept = 0;
  await connection.stream(readCypher('maintenance/stored-nodes'), (row) => {
    const id = row['id'] as string;
    const node = wanted.get(id);
    stored.add(id);
    if (node && node.digest === row['digest']) kept += 1;
    if (!node) gone.push(id);
    else if (node.digest !== row['digest'] || node.derived !== row['derived']) changed.push(node);
  });
  return { stored, gone, changed, kept };
}

async function compareEdges(connection: Connection, wanted: ReadonlyMap<string, EdgeRow>) {
  const stored = new Set<string>();
  const removed = new Map<string, string[]>();
  let gone = 0;
  let kept = 0;
  await connection.stream(readCypher('maintenance/stored-edges'), (row) => {
    const id = row['id'] as string;
    const kind = row['kind'] as string;
    const edge = wanted.get(id);
    if (edge?.digest === row['digest']) kept += 1;
    if (edge?.digest === row['digest'] && edge?.derived === row['derived']) {
      stored.add(id);
      return;
    }
    if (!edge) gone += 1;
    const ids = removed.get(kind);
    if (ids) ids.push(id);
    else removed.set(kind, [id]);
  });
  return { stored, removed, gone, kept };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map(rows.map((row) => [row.id, row]));
  if (map.size === rows.length) return map;
  const twice = rows.find((row) => map.get(row.id) !== row);
  throw new Error(`The id ${twice?.id} occurs twice`);
}
