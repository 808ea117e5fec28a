import { Field, ID, InputType, type ClassType } from 'type-graphql';
import { edgeKindOf } from '../../model/declaration/edge-kind';
import type { NodeClass } from '../../model/declaration/node-kind';
import type { PropertyDeclaration } from '../../model/declaration/property';
import type { Relation } from '../../model/graph-model';
import { Truth } from '../../model/time/three-valued';
import { sharedType } from '../schema/shared-type';
import { COLLECTIONS, mayLieWithin, kindsUnder, type Collection } from './collection';
import { IdFilter, valueFilterOf } from './value-filters';

/** The input type that filters nodes of each kind and interface. */
const filters = new Map<NodeClass, ClassType>();
const relationFilters = new Map<string, ClassType>();

/**
 * The input type that filters nodes of a kind or interface: their own properties and their relations, joined by and,
 * or, not.
 */
export function filterTypeOf(type: NodeClass): ClassType {
  const filter = filters.get(type);
  if (!filter) throw new Error(`There is no filter of ${type.name}`);
  return filter;
}

/** The kinds or interfaces at the other end of a relation, as one type. */
export function otherEndOf({ edge, direction }: Relation): NodeClass {
  return sharedType(direction === 'forward' ? edge.to : edge.from);
}

for (const collection of COLLECTIONS) filters.set(collection.type, declareFilter(collection));

function declareFilter(collection: Collection): ClassType {
  class NodeFilter {}
  const field = fieldsOf(NodeFilter);
  field('and', () => [NodeFilter], 'Each of these is fulfilled. An empty list is always fulfilled.');
  field('or', () => [NodeFilter], 'One of these is fulfilled. An empty list is never fulfilled.');
  field('not', () => NodeFilter, 'This is not fulfilled; unknown where it is unknown whether it is.');
  field('holds', () => [Truth], 'Whether it holds on the date is one of these. An empty list matches nothing.');
  if (collection.isInterface)
    field('kinds', () => [String], 'It is of one of these kinds (`Provision`) or interfaces (`Instrument`).');
  field('id', () => IdFilter, 'Its id.');
  if (mayLieWithin(collection))
    field(
      'within',
      () => [ID],
      'It is one of these, or lies within one: a narrower topic, group or place, step by step.',
    );
  for (const kind of kindsUnder(collection))
    field(`on_${kind.label}`, () => filterTypeOf(kind.type), `It is of kind ${kind.label}, and like this.`);
  declareProperties(field, collection.properties);
  for (const relation of collection.relations) {
    const filter = relationFilterOf(relation);
    field(relation.name, () => filter, `Its relation \`${relation.name}\`.`);
  }
  InputType(`${collection.label}Filter`, {
    description: `A condition on a ${collection.label}. All that is said must be fulfilled.`,
  })(NodeFilter);
  return NodeFilter;
}

type DeclareField = (name: string, type: () => unknown, description: string) => void;

function fieldsOf(target: ClassType): DeclareField {
  return (name, type, description) =>
    Field(type as () => ClassType, { nullable: true, description })(target.prototype, name);
}

function declareProperties(field: DeclareField, properties: readonly PropertyDeclaration[]): void {
  for (const property of properties) {
    const type = valueFilterOf(property);
    if (type) field(property.name, () => type, property.description);
  }
}

/** One for each relation, at whatever kinds it stands. */
function relationFilterOf(relation: Relation): ClassType {
  const known = relationFilters.get(relation.name);
  if (known) return known;
  const name = relation.name.charAt(0).toUpperCase() + relation.name.slice(1);
  class EdgeFilter {}
  const edgeField = fieldsOf(EdgeFilter);
  edgeField('node', () => filterTypeOf(otherEndOf(relation)), 'The node at its other end.');
  edgeField('id', () => IdFilter, 'The id of the edge itself.');
  declareProperties(edgeField, edgeKindOf(relation.edge.type).properties);
  InputType(`${name}EdgeFilter`, {
    description: `A condition on an edge \`${relation.name}\`. All that is said must be fulfilled.`,
  })(EdgeFilter);
  class RelationFilter {}
  const field = fieldsOf(RelationFilter);
  field(
    'some',
    () => EdgeFilter,
    'One of the edges that hold on the date is like this; `{}` where there need only be one.',
  );
  field(
    'none',
    () => EdgeFilter,
    'None of the edges that hold on the date is like this: none in the data, which is not none in law.',
  );
  InputType(`${name}RelationFilter`, { description: `A condition on the edges \`${relation.name}\`.` })(RelationFilter);
  relationFilters.set(relation.name, RelationFilter);
  return RelationFilter;
}
