import { ObjectType } from 'type-graphql';
import type { Endurance } from '../time/window';
import type { NodeClass } from './node-kind';
import { propertiesOf, type PropertyDeclaration } from './property';

export type EdgeClass = new () => object;

/** How an edge behaves in time; a function where that depends on the edge's properties. */
export type EdgeEndurance = Endurance | ((properties: Readonly<Record<string, unknown>>) => Endurance);

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
  readonly endurance: EdgeEndurance;
  /** Properties that tell apart two edges of the kind between the same nodes. */
  readonly keyedBy: readonly string[];
  /** Whether a fact of this kind ends together with the nodes it joins. */
  readonly boundByEnds: boolean;
  /** Whether it holds of a draft too, which itself is never in force. */
  readonly holdsOfDrafts: boolean;
  readonly properties: readonly PropertyDeclaration[];
}

type EdgeKindOptions = Pick<
  EdgeKindDeclaration,
  'label' | 'description' | 'from' | 'to' | 'forward' | 'reverse' | 'endurance'
> &
  Partial<Pick<EdgeKindDeclaration, 'keyedBy' | 'boundByEnds' | 'holdsOfDrafts'>>;

const declarations = new Map<unknown, Omit<EdgeKindDeclaration, 'properties'>>();

/** Declares a kind of edge: what it joins, what it is called read either way, and how it behaves in time. */
export function EdgeKind(options: EdgeKindOptions): ClassDecorator {
  return (target) => {
    ObjectType(`${target.name}Properties`, { description: options.description })(target);
    declarations.set(target, {
      keyedBy: [],
      boundByEnds: true,
      holdsOfDrafts: false,
      ...options,
      type: target as unknown as EdgeClass,
    });
  };
}

/** The declaration of an edge class. Throws where the class carries no `@EdgeKind`. */
export function edgeKindOf(type: EdgeClass): EdgeKindDeclaration {
  const declaration = declarations.get(type);
  if (!declaration) throw new Error(`${type.name} carries no @EdgeKind`);
  return { ...declaration, properties: propertiesOf(type) };
}
