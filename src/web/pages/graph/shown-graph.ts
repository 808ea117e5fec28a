import type { NamedThing } from '../../parts/named';

export interface GraphNode extends NamedThing {
  readonly __typename: string;
}

/** A relation, read from the node that was opened. */
export interface GraphEdge {
  readonly id: string;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** The relation as the schema names it: `implementedBy`. */
  readonly name: string;
  readonly holds: string;
  /** Whether it lies on one of the shortest ways. */
  readonly isOnWay: boolean;
}

/** Nodes and edges that are shown, each once. */
export interface ShownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The edges, each once, and the nodes at their ends; what lies on a way stays so. */
export function graphOf(start: readonly GraphNode[], found: readonly GraphEdge[]): ShownGraph {
  const edges = new Map<string, GraphEdge>();
  for (const edge of found)
    if (!edges.get(edge.id)?.isOnWay)
      edges.set(edge.id, edges.has(edge.id) && !edge.isOnWay ? edges.get(edge.id)! : edge);
  const nodes = new Map(start.map((node) => [node.id, node]));
  for (const { from, to } of edges.values()) for (const node of [from, to]) nodes.set(node.id, node);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
