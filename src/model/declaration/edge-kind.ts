import { Endurance } from '../time/window';
import type { EdgeSense } from './edge-sense';
import type { NodeClass, NodeKindDeclaration } from './node-kind';
import type { Succession } from './succession';
import { propertiesOf, type PropertyDeclaration } from './property';

export type EdgeClass = new () => object;

/** What of an edge may decide what its declaration says of it. */
export interface EdgeTraits {
  readonly properties: Readonly<Record<string, unknown>>;
  /** The kind of the node that it ends at. */
  readonly to: NodeKindDeclaration;
}

/** What is so of every edge of a kind, or what is so of one. */
type OfEdge<T> = T | ((edge: EdgeTraits) => T);

/** What the declaration of an edge kind says of it. */
export interface EdgeKindDeclaration {
  /** The kind's name in the graph: `BORNE_BY`. */
  readonly label: string;
  readonly type: EdgeClass;
  readonly description: string;
  /** The kinds or interfaces it may start at and end at. */
  readonly from: readonly NodeClass[];
  readonly to: readonly NodeClass[];
  /** The field that follows it from its start, and the one that follows it back. */
  readonly forward: string;
  readonly reverse: string;
  /** Whether it describes what a thing is or states how things stand. */
  readonly sense: OfEdge<EdgeSense>;
  /** How it behaves in time; TIMELESS unless said. */
  readonly endurance: OfEdge<Endurance>;
  /** Properties that tell apart two edges of the kind between the same nodes. */
  readonly keyedBy: readonly string[];
  /** Whether it holds of a draft too, which itself is never in force. */
  readonly holdsOfDrafts: boolean;
  /**
   * Whether its start says something of its end: what cites a source, or lies within a wider term, says nothing of it.
   */
  readonly speaks: boolean;
  /**
   * Whether a source that states it says that its end is there: what is called for, or may be another thing, may not
   * be.
   */
  readonly presupposes: boolean;
  /**
   * Whether a provision that it starts at does it by the norms that it imposes, so that it holds while one of these
   * does.
   */
  readonly byNorms: boolean;
  /** What becomes of its end, the older norm; null where it says nothing of that. */
  readonly succession: Succession | null;
  readonly properties: readonly PropertyDeclaration[];
}

type EdgeKindOptions = Pick<
  EdgeKindDeclaration,
  'label' | 'description' | 'from' | 'to' | 'forward' | 'reverse' | 'sense'
> &
  Partial<
    Pick<
      EdgeKindDeclaration,
      'endurance' | 'speaks' | 'presupposes' | 'byNorms' | 'succession' | 'keyedBy' | 'holdsOfDrafts'
    >
  >;

const declarations = new Map<unknown, Omit<EdgeKindDeclaration, 'properties'>>();

/** Declares a kind of edge: what it joins, what it is called read either way, and how it behaves in time. */
export function EdgeKind(options: EdgeKindOptions): ClassDecorator {
  return (target) => {
    declarations.set(target, {
      endurance: Endurance.TIMELESS,
      speaks: true,
      presupposes: true,
      byNorms: false,
      succession: null,
      keyedBy: [],
      holdsOfDrafts: false,
      ...options,
      type: target as unknown as EdgeClass,
    });
  };
}

/** What the declaration says of one edge of its kind. */
export function ofEdge<T extends EdgeSense | Endurance>(said: OfEdge<T>, edge: EdgeTraits): T {
  return typeof said === 'function' ? said(edge) : said;
}

/** The declaration of an edge class. Throws where the class carries no `@EdgeKind`. */
export function edgeKindOf(type: EdgeClass): EdgeKindDeclaration {
  const declaration = declarations.get(type);
  if (!declaration) throw new Error(`${type.name} carries no @EdgeKind`);
  return { ...declaration, properties: propertiesOf(type) };
}
