import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ObjectType,
  Query,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql';
import { BadPage } from '../../model/errors/bad-page';
import { Truth } from '../../model/time/three-valued';
import { requireNodes } from '../../questions/asking/find-node';
import type { CountedField, OrderKey, Selection } from '../../store/graph-store';
import { checkJson } from '../cost/check-json';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOf } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { CountArguments, MOST_FIELDS, checkFields } from './count-arguments';
import { COLLECTIONS, type Collection } from './collection';
import { CollectionPage } from './collection-page';
import { countTree } from './count-tree';
import { countNames, orderNames, type FieldNames } from './field-names';
import { filterTypeOf } from './filter-types';
import { readFilter } from './read-filter';
import { showCounts } from './show-counts';
import { ValueCount } from './value-count';

@ArgsType()
class CollectionArguments extends DatedPageArguments {
  filter?: object | null;

  orderBy?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether to show nodes as well of which the sources allow no conclusion whether they fulfil the filter.',
  })
  includeUnknown!: boolean;
}

/** A field for the collection of every kind and interface, made from their declarations. */
export function collectionResolvers(): ClassType[] {
  return COLLECTIONS.flatMap(collectionResolver);
}

function collectionResolver(collection: Collection): ClassType[] {
  const orders = orderNames(collection);
  const connection = connectionOf(
    collection.typeName,
    edgeTypeOf(collection),
    `${collection.name}: ${collection.description}`,
  );
  class CollectionQuery {
    find(given: CollectionArguments, context: RequestContext): Promise<CollectionPage> {
      return findIn(collection, orders, given, context);
    }
  }
  const method = renamed(CollectionQuery.prototype, 'find', collection.name);
  const ownArguments = argumentsOf(collection, orders);
  Args(() => ownArguments)(CollectionQuery.prototype, collection.name, 0);
  Ctx()(CollectionQuery.prototype, collection.name, 1);
  Query(() => connection, {
    complexity: 10,
    nullable: true,
    description: `${collection.description} All of them, or those that fulfil a filter.`,
  })(CollectionQuery.prototype, collection.name, method);
  Resolver()(CollectionQuery);
  return [CollectionQuery, countResolver(collection, connection)];
}

function edgeTypeOf({ typeName, type }: Collection): ClassType {
  class CollectionEdge {}
  const field = (name: string, of: () => unknown, description: string) =>
    Field(of as () => ClassType, { description })(CollectionEdge.prototype, name);
  field('cursor', () => String, 'Where this row stands: give it to `after` or `before`.');
  field('node', () => type, 'The row.');
  field('matches', () => Truth, 'YES, or UNKNOWN where the sources allow no conclusion whether it fulfils the filter.');
  ObjectType(`${typeName}Edge`, { description: `A row of a ${typeName}Connection.`, simpleResolvers: true })(
    CollectionEdge,
  );
  return CollectionEdge;
}

function argumentsOf({ type, label }: Collection, orders: FieldNames<OrderKey>): ClassType {
  class OwnArguments extends CollectionArguments {}
  Field(() => filterTypeOf(type), { nullable: true, description: `Only those that fulfil it.` })(
    OwnArguments.prototype,
    'filter',
  );
  Field(() => [orders.type], {
    nullable: true,
    description: `What they are ordered by, at most ${MOST_FIELDS} fields; then by id. What has no value comes last.`,
  })(OwnArguments.prototype, 'orderBy');
  ArgsType()(OwnArguments);
  Object.defineProperty(OwnArguments, 'name', { value: `${label}Arguments` });
  return OwnArguments;
}

function countResolver(collection: Collection, connection: ClassType): ClassType {
  const counts = countNames(collection);
  class OwnCountArguments extends CountArguments {}
  Field(() => [counts.type], { description: `One field, or up to ${MOST_FIELDS} within each other.` })(
    OwnCountArguments.prototype,
    'fields',
  );
  ArgsType()(OwnCountArguments);
  class CountResolver {
    count(page: CollectionPage, given: CountArguments, context: RequestContext): Promise<ValueCount[]> {
      return countBy(page.selection, given, counts, context);
    }
  }
  const method = renamed(CountResolver.prototype, 'count', 'countsBy');
  Root()(CountResolver.prototype, 'countsBy', 0);
  Args(() => OwnCountArguments)(CountResolver.prototype, 'countsBy', 1);
  Ctx()(CountResolver.prototype, 'countsBy', 2);
  FieldResolver(() => [ValueCount], {
    complexity: 10,
    description: 'How many nodes of all pages there are by value: counted in the store, for dashboards.',
  })(CountResolver.prototype, 'countsBy', method);
  Resolver(() => connection)(CountResolver);
  return CountResolver;
}

function renamed(prototype: object, method: string, name: string): PropertyDescriptor {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method) as PropertyDescriptor;
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}

async function findIn(
  { name, label, type }: Collection,
  orders: FieldNames<OrderKey>,
  given: CollectionArguments,
  context: RequestContext,
): Promise<CollectionPage> {
  const orderBy = given.orderBy ?? [];
  if (orderBy.length > MOST_FIELDS)
    throw new BadPage(`"orderBy" may name at most ${MOST_FIELDS} fields, but it names ${orderBy.length}.`);
  const { condition, named } = readFilter(type, given.filter);
  for (const { path, ids, expected } of named) await requireNodes(context.store, path, ids, expected);
  const { includeUnknown } = given;
  const asked = askedPage(given, fingerprintOf(name, [condition, includeUnknown, orderBy]), {
    isRow: (keys) => keys.length === orderBy.length + 1 && keys.slice(0, -1).every(isOrderKey),
  });
  const selection = { type: label, condition, day: asked.asOf, includeUnknown };
  return new CollectionPage(selection, orderBy.map(orders.of), asked, context);
}

/** Whether it is the JSON text of a value that nodes are ordered by. */
function isOrderKey(key: string): boolean {
  try {
    const value: unknown = JSON.parse(key);
    if (typeof value === 'string') checkJson('key', value);
    return value === null || typeof value === 'string' || typeof value === 'number';
  } catch {
    return false;
  }
}

async function countBy(
  selection: Selection,
  { fields, first }: CountArguments,
  counts: FieldNames<CountedField>,
  context: RequestContext,
): Promise<ValueCount[]> {
  checkFields(fields);
  const tree = await countTree(context.store, selection, fields.map(counts.of), first);
  return showCounts(
    tree,
    fields,
    fields.map((field) => counts.of(field).by === 'RELATION'),
    selection.day,
    context,
  );
}
