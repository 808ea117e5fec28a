import type { NodeClass } from '../../model/declaration/node-kind';
import { propertiesOf, type PropertyDeclaration } from '../../model/declaration/property';
import { relationsAt, type Relation } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import { Actor } from '../../model/nodes/actor';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';

/** All nodes of a kind or interface, as the API offers them. */
export interface Collection {
  /** The field’s name: `treaties`. */
  readonly name: string;
  /** What its types begin with: `Treaty`. */
  readonly typeName: string;
  readonly type: NodeClass;
  readonly isInterface: boolean;
  /** The kind or interface: `Treaty`, `LegalNode`. */
  readonly label: string;
  readonly description: string;
  readonly properties: readonly PropertyDeclaration[];
  readonly relations: readonly Relation[];
}

const INTERFACES: readonly (readonly [NodeClass, string, string])[] = [
  [LegalNode, 'legalNodes', 'Nodes of every kind.'],
  [
    Instrument,
    'instruments',
    'Instruments of every kind: treaties, conventions, agreements, statutes, policies and so on.',
  ],
  [Actor, 'actors', 'States, institutions, organisations and persons.'],
];

/** A collection for each kind and each interface, made from their declarations. */
export const COLLECTIONS: readonly Collection[] = [
  ...NODE_KINDS.map(({ label, type, plural, collection, description }) => ({
    ...shapeOf(type),
    name: collection,
    typeName: collection === plural ? label : collection.charAt(0).toUpperCase() + collection.slice(1),
    isInterface: false,
    label,
    description,
  })),
  ...INTERFACES.map(([type, name, description]) => ({
    ...shapeOf(type),
    name,
    typeName: type.name,
    isInterface: true,
    label: type.name,
    description,
  })),
];

function shapeOf(type: NodeClass): Pick<Collection, 'type' | 'properties' | 'relations'> {
  return { type, properties: propertiesOf(type), relations: relationsAt(type) };
}

const byType = new Map(COLLECTIONS.map((collection) => [collection.type, collection]));

/** Whether a node of it may lie within a wider one: topics, groups and places. */
export function mayLieWithin({ type, relations }: Collection): boolean {
  return (
    type === LegalNode || relations.some(({ edge, direction }) => edge.label === 'BROADER' && direction === 'forward')
  );
}

/** The kinds, and other interfaces, that an interface takes in; of a kind none. */
export function kindsUnder({ type, isInterface }: Collection): readonly Collection[] {
  if (!isInterface) return [];
  return COLLECTIONS.filter((other) => (other.type.prototype as object) instanceof type);
}

/** The collection of a kind or interface. Throws where it has none. */
export function collectionOf(type: NodeClass): Collection {
  const collection = byType.get(type);
  if (!collection) throw new Error(`There is no collection of ${type.name}`);
  return collection;
}
