import type { EdgeKindDeclaration } from './declaration/edge-kind';
import { NATURES, Binding, type Nature, type NatureMeaning } from './declaration/nature';
import type { NodeClass, NodeKindDeclaration } from './declaration/node-kind';
import { EDGE_KINDS, NODE_KINDS } from './kinds';

export type Direction = 'forward' | 'reverse';

/** An edge kind read from one of its ends. */
export interface Relation {
  /** The field's name: `imposes`, or `imposedBy` read back. */
  readonly name: string;
  readonly edge: EdgeKindDeclaration;
  readonly direction: Direction;
}

const nodeKinds = new Map(NODE_KINDS.map((kind) => [kind.label, kind]));

/** The declaration of a node kind by its label. Throws for a label that is no kind's: records hold only known ones. */
export function nodeKind(label: string): NodeKindDeclaration {
  const kind = nodeKinds.get(label);
  if (!kind) throw new Error(`There is no node kind ${label}`);
  return kind;
}

const edgeKinds = new Map(EDGE_KINDS.map((kind) => [kind.label, kind]));

/** The declaration of an edge kind by its label. Throws for a label that is no kind's: records hold only known ones. */
export function edgeKind(label: string): EdgeKindDeclaration {
  const kind = edgeKinds.get(label);
  if (!kind) throw new Error(`There is no edge kind ${label}`);
  return kind;
}

/** The kinds of edges from a newer norm to the older one that it ends, or may end. */
export function successions(): readonly EdgeKindDeclaration[] {
  return EDGE_KINDS.filter(({ succession }) => succession !== null);
}

/** The kinds of nodes of these natures. */
export function kindsOfNature(...natures: readonly Nature[]): readonly NodeKindDeclaration[] {
  return NODE_KINDS.filter(({ nature }) => natures.includes(nature));
}

/** The kinds of instruments that bind in one of these ways. */
export function kindsBinding(...bindings: readonly Binding[]): readonly NodeKindDeclaration[] {
  return NODE_KINDS.filter(({ nature }) => {
    const { binding } = NATURES[nature];
    return binding !== undefined && bindings.includes(binding);
  });
}

/** The kinds of instruments that States join. */
export function joinableKinds(): readonly NodeKindDeclaration[] {
  return kindsBinding(Binding.BY_CONSENT);
}

/** What a node of the kind is in law. */
export function natureOf({ kind }: { readonly kind: string }): Nature {
  return nodeKind(kind).nature;
}

/** What follows from that. */
export function meaningOf(node: { readonly kind: string }): NatureMeaning {
  return NATURES[natureOf(node)];
}

/** The kinds of nodes that an edge kind joins, read in a direction. */
export interface RelationEnds {
  readonly owners: readonly NodeKindDeclaration[];
  readonly others: readonly NodeKindDeclaration[];
}

const relationEnds = new Map(
  EDGE_KINDS.map((edge) => {
    const [from, to] = [kindsOf(edge.from), kindsOf(edge.to)];
    return [edge.label, { forward: { owners: from, others: to }, reverse: { owners: to, others: from } }];
  }),
);

/** What an edge kind, by its label, joins read in the direction. Throws for a label that is no edge kind's. */
export function endsOf(label: string, direction: Direction): RelationEnds {
  const ends = relationEnds.get(label);
  if (!ends) throw new Error(`There is no edge kind ${label}`);
  return ends[direction];
}

function kindsOf(types: readonly NodeClass[]): readonly NodeKindDeclaration[] {
  return NODE_KINDS.filter((kind) => types.some((type) => isKindOf(kind, type)));
}

/** Whether nodes of the kind are instances of the class: their own, or an interface they implement. */
export function isKindOf(kind: NodeKindDeclaration, type: NodeClass): boolean {
  return kind.type === type || (kind.type.prototype as object) instanceof type;
}

/** Whether the name is that of the kind or of an interface it implements. */
export function isNamed(kind: NodeKindDeclaration, name: string): boolean {
  return name === 'LegalNode' || kind.label === name || kind.interfaces.includes(name);
}

/** The relations that a node of the kind may have, in the order of the edge kinds. */
export function relationsOf(kind: NodeKindDeclaration): readonly Relation[] {
  return relationsAt(kind.type);
}

/** The relations that every node of a kind or interface may have, in the order of the edge kinds. */
export function relationsAt(type: NodeClass): readonly Relation[] {
  const isOneOf = (ends: readonly NodeClass[]) =>
    ends.some((end) => type === end || (type.prototype as object) instanceof end);
  return EDGE_KINDS.flatMap((edge) => [
    ...(isOneOf(edge.from) ? [{ name: edge.forward, edge, direction: 'forward' as const }] : []),
    ...(isOneOf(edge.to) ? [{ name: edge.reverse, edge, direction: 'reverse' as const }] : []),
  ]);
}
