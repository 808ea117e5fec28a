import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { COLLECTIONS, type Collection } from '../../../src/api/collections/collection';
import { rightValueOf, valuesOf } from './argument-values';

/** One argument of a field, or one test of a filter, and all values that it is given. */
export interface ArgumentRequest {
  /** `Treaty.parts(first)`, or `TreatyFilter.name.words`. */
  readonly name: string;
  readonly values: readonly string[];
  /** The query that gives it these values, each under an alias of its own. */
  query(values: readonly string[]): string;
}

/**
 * Every argument of every field below the questions: relations of each kind, and counts of each collection. Of
 * relations that several kinds have, one is tried.
 */
export function nestedRequests(schema: GraphQLSchema): ArgumentRequest[] {
  const tried = new Set<string>();
  return COLLECTIONS.flatMap(({ name, label, typeName, isInterface }) => {
    const node = (asked: string) => `{ ${name}(first: 1) { edges { node { ${asked} } } } }`;
    const counts = (asked: string) => `{ ${name}(first: 1) { ${asked} } }`;
    const relations = isInterface ? [] : requestsOf(schema, label, node);
    return [...relations, ...requestsOf(schema, `${typeName}Connection`, counts)].filter((request) => {
      const field = request.name.startsWith(`${label}.`) ? request.name.slice(label.length) : request.name;
      return !tried.has(field) && tried.add(field);
    });
  });
}

function requestsOf(schema: GraphQLSchema, typeName: string, within: (asked: string) => string): ArgumentRequest[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`There is no type ${typeName}`);
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map(({ name, type: ofArgument }) => ({
      name: `${typeName}.${field.name}(${name})`,
      values: valuesOf(ofArgument),
      query: (values) => within(aliased(values, (value) => callOf(field, name, value))),
    })),
  );
}

function callOf({ name, args, type }: GraphQLField<unknown, unknown>, tried: string, value: string): string {
  const others = args.filter((each) => each.name !== tried && isRequiredArgument(each));
  const given = [`${tried}: ${value}`, ...others.map((each) => `${each.name}: ${rightValueOf(each.type)}`)];
  return `${name}(${given.join(', ')})${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`;
}

function aliased(values: readonly string[], callWith: (value: string) => string): string {
  return values.map((value, index) => `v${index}: ${callWith(value)}`).join(' ');
}

/**
 * Every test that a sort of property has, with all its values, on the first property of that sort; and for each
 * collection its properties and relations, each asked once.
 */
export function filterRequests(schema: GraphQLSchema): ArgumentRequest[] {
  const tried = new Set<string>();
  return COLLECTIONS.flatMap((collection) => {
    const type = schema.getType(`${collection.label}Filter`);
    if (!isInputObjectType(type)) throw new Error(`There is no filter of ${collection.label}`);
    const fields = Object.values(type.getFields());
    const tests = fields.flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      // What a relation, or a filter within a filter, asks is itself asked once, below.
      if (/(Relation|^(and|or|not|on_).*)Filter$/.test(isInputObjectType(named) ? `${name}${named.name}` : ''))
        return [];
      const sort = isInputObjectType(named) ? named.name : `${name}: ${String(of)}`;
      if (tried.has(sort)) return [];
      tried.add(sort);
      return isInputObjectType(named)
        ? testsOf(named, name).map(({ what, values }) => filtering(collection, what, values))
        : [
            filtering(
              collection,
              name,
              valuesOf(of).map((value) => `${name}: ${value}`),
            ),
          ];
    });
    const once = fields.map(({ name, type: of }) => `${name}: ${rightValueOf(of)}`);
    return [...tests, filtering(collection, 'each property', once)];
  });
}

function testsOf(type: GraphQLInputObjectType, property: string) {
  return Object.values(type.getFields()).map(({ name, type: of }) => ({
    what: `${property}.${name}`,
    values: valuesOf(of).map((value) => `${property}: { ${name}: ${value} }`),
  }));
}

function filtering({ name, label }: Collection, what: string, values: readonly string[]): ArgumentRequest {
  const ask = (value: string) => `${name}(first: 1, filter: { ${value} }) { totalCount edges { matches } }`;
  return { name: `${label}Filter.${what}`, values, query: (some) => `{ ${aliased(some, ask)} }` };
}
