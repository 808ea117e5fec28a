import type { GraphEdge, GraphNode, ShownGraph } from '../graph/shown-graph';

/** So many nodes of a result are drawn. */
export const MOST_NODES = 2_000;

type Json = unknown;

interface Found {
  readonly nodes: Map<string, GraphNode>;
  readonly relationships: Map<string, Relationship>;
}

interface Relationship {
  readonly elementId: string;
  readonly type: string;
  readonly startNodeElementId: string;
  readonly endNodeElementId: string;
}

interface ResultGraph extends ShownGraph {
  /** Nodes beyond those drawn. */
  readonly nodesLeft: number;
  /** Relationships with an end that the statement does not return. */
  readonly edgesLeft: number;
}

/** The nodes that the rows hold, anywhere in them, and the relationships between those. */
export function graphInResult(rows: Json): ResultGraph {
  const found: Found = { nodes: new Map(), relationships: new Map() };
  collect(rows, found);
  const drawn = new Map([...found.nodes].slice(0, MOST_NODES));
  const edges = [...found.relationships.values()].flatMap((one) => edgeOf(one, drawn));
  return {
    nodes: [...drawn.values()],
    edges,
    nodesLeft: found.nodes.size - drawn.size,
    edgesLeft: found.relationships.size - edges.length,
  };
}

function collect(value: Json, found: Found): void {
  if (Array.isArray(value)) return value.forEach((each: Json) => collect(each, found));
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) found.nodes.set(value.elementId, nodeOf(value));
  else if (isRelationship(value)) found.relationships.set(value.elementId, value);
  else collect(Object.values(value), found);
}

interface Node {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Json>>;
}

function isNode(value: object): value is Node {
  return 'elementId' in value && 'labels' in value && Array.isArray(value.labels);
}

function isRelationship(value: object): value is Relationship {
  return 'elementId' in value && 'startNodeElementId' in value;
}

/** Labels that many kinds share. */
const WIDE = ['Entity', 'Instrument', 'Actor'];

function nodeOf({ elementId, labels, properties: { id, name } }: Node): GraphNode {
  const kind = labels.find((label) => !WIDE.includes(label)) ?? labels[0] ?? '';
  const known = typeof id === 'string' ? id : elementId;
  return { __typename: kind, id: known, name: typeof name === 'string' ? name : known };
}

function edgeOf(one: Relationship, nodes: Found['nodes']): GraphEdge[] {
  const [from, to] = [nodes.get(one.startNodeElementId), nodes.get(one.endNodeElementId)];
  return from && to ? [{ id: one.elementId, from, to, name: one.type, holds: 'YES', isOnWay: false }] : [];
}
