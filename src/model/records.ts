import type { Citation } from './declaration/citation';
import type { Window } from './time/window';

export type Properties = Readonly<Record<string, unknown>>;

/** A node as it is stored: the same for every engine. */
export interface NodeRecord {
  readonly id: string;
  /** The label of the node's kind. */
  readonly kind: string;
  readonly properties: Properties;
  readonly window: Window;
}

/** An edge as it is stored: the same for every engine. */
export interface EdgeRecord {
  readonly id: string;
  /** The label of the edge's kind. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly citations: readonly Citation[];
  /** When it holds, the windows of both its ends included. */
  readonly window: Window;
}

/** A whole graph, linked and ready to be stored. */
export interface GraphRecords {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** The text that a property holds; null where it is absent or no text. */
export function textOf({ properties }: { readonly properties: Properties }, property: string): string | null {
  const value = properties[property];
  return typeof value === 'string' ? value : null;
}

/** What the node is called: its name, or its id where it has none. */
export function nameOf(node: NodeRecord): string {
  return textOf(node, 'name') ?? node.id;
}
