import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { resolveKind } from '../model/declaration/resolve-kind';
import { relationsOf } from '../model/graph-model';
import { NODE_KINDS } from '../model/kinds';
import { PageInfo } from './types/page-info';

/**
 * Marks which fields show what stands in their object as it is, without a resolver: those of nodes, edges and pages, of which an answer may
 * hold thousands. All others get one, GraphQL's own, which also calls a function that stands there.
 */
export function markPlainFields(schema: GraphQLSchema): void {
  const plain = plainFields(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql's own asks the same, but makes a promise of each answer.
    if (isInterfaceType(type)) type.resolveType = (node: object) => resolveKind(node);
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (plain.get(type)?.has(field.name)) field.resolve = undefined;
      else field.resolve ??= defaultFieldResolver;
    }
  }
}

function plainFields(schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, ReadonlySet<string>> {
  const plain = new Map<GraphQLObjectType, ReadonlySet<string>>();
  const typeOf = (type: GraphQLObjectType, field: string) =>
    getNamedType(type.getFields()[field]?.type) as GraphQLObjectType;
  for (const kind of NODE_KINDS) {
    const node = schema.getType(kind.label) as GraphQLObjectType;
    plain.set(node, new Set(['id', ...kind.properties.map(({ name }) => name)]));
    for (const { name, edge } of relationsOf(kind)) {
      const connection = typeOf(node, name);
      plain.set(connection, new Set(['edges', 'pageInfo']));
      const properties = edge.properties.map((property) => property.name);
      plain.set(typeOf(connection, 'edges'), new Set(['node', 'cursor', 'id', 'holds', ...properties]));
    }
  }
  const pageInfo = schema.getType(PageInfo.name) as GraphQLObjectType;
  return plain.set(pageInfo, new Set(Object.keys(pageInfo.getFields())));
}
