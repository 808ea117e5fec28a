import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { resolveKind } from '../schema/resolve-kind';
import { relationsOf } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import type { RequestContext } from '../reading/request-context';
import { PageInfo } from '../paging/page-info';
import { inQuestion } from '../tracing/question-span';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Questions that cost so much or more are answered one after the other. */
const COSTLY = 10;

/**
 * Lets every field count as a value of its request's answer. Of a request that was refused nothing is shown, and
 * nothing more is worked out. What type-graphql puts around fields that show what stands in their object as it is, is
 * left out: an answer may hold many thousands of them.
 */
export function meterFields(schema: GraphQLSchema): void {
  const plain = plainFields(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql's own asks the same, but makes a promise of each answer.
    if (isInterfaceType(type)) type.resolveType = (node: object) => resolveKind(node);
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isPlain = plain.get(type)?.has(field.name) === true;
      const resolve = withDefaults(field.args, (isPlain ? undefined : field.resolve) ?? defaultFieldResolver);
      field.resolve = metered(resolve, isNonNullType(field.type));
    }
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = inQuestion(field.name, field.resolve as Resolve);
    const isCostly = Number(field.extensions['complexity']) >= COSTLY;
    field.resolve = isCostly ? inTurn(resolve) : resolve;
  }
}

function inTurn(resolve: Resolve): Resolve {
  return (root, given, context, info) => context.turns.take(() => resolve(root, given, context, info));
}

/** Null for an argument that has a default means the default: clients send null for what nobody has chosen. */
function withDefaults(args: readonly GraphQLArgument[], resolve: Resolve): Resolve {
  const defaults = args.filter(({ defaultValue }) => defaultValue !== undefined && defaultValue !== null);
  if (defaults.length === 0) return resolve;
  return (source, given: Record<string, unknown>, context, info) => {
    const missing = defaults.filter(({ name }) => given[name] === null);
    if (missing.length === 0) return resolve(source, given, context, info);
    const filled = Object.fromEntries(missing.map(({ name, defaultValue }) => [name, defaultValue]));
    return resolve(source, { ...given, ...filled }, context, info);
  };
}

/** What must be there says why it isn't: GraphQL would call its null an error that nobody foresaw. */
function metered(resolve: Resolve, mustBeThere: boolean): Resolve {
  return (source, given, context, info) => {
    const { budget } = context;
    if (budget.refusal) {
      if (mustBeThere) throw budget.refusal;
      return null;
    }
    const value: unknown = resolve(source, given, context, info);
    budget.chargeValue(value);
    return value;
  };
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
