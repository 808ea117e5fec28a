import type { Citation } from '../../src/model/declaration/citation';
import { edgeIdOf } from '../../src/model/id';
import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../src/model/records';
import { ALWAYS, type Window } from '../../src/model/time/window';

interface EdgeExtras {
  /** Tells the edge from others of its kind between the same nodes. */
  readonly key?: string;
  readonly properties?: Properties;
  readonly citations?: readonly Citation[];
  readonly window?: Window;
}

/** Builds small graphs by hand, as the linker would hand them to a store. */
export class GraphBuilder {
  private readonly nodes: NodeRecord[] = [];
  private readonly edges: EdgeRecord[] = [];

  /** Adds a node; its name is its id unless the properties give one. */
  node(kind: string, id: string, properties: Properties = {}, window = ALWAYS): this {
    this.nodes.push({ id, kind, properties: { name: id, basis: 'EDITORIAL', ...properties }, window });
    return this;
  }

  edge(from: string, kind: string, to: string, extras: EdgeExtras = {}): this {
    const { key = '', properties = {}, citations = [], window = ALWAYS } = extras;
    const id = edgeIdOf(from, kind, key, to);
    this.edges.push({ id, kind, from, to, properties: { basis: 'EDITORIAL', ...properties }, citations, window });
    return this;
  }

  build(): GraphRecords {
    return { nodes: [...this.nodes], edges: [...this.edges] };
  }
}

/** The window of a fact that begins on one day and ends before another, both known. */
export function between(start: string, end: string): Window {
  return { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
}
