import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Resolver,
  Root,
  registerEnumType,
  type ClassType,
} from 'type-graphql';
import type { Direction } from '../../model/graph-model';
import { mappedConcepts } from '../../questions/asking/mapped-concepts';
import { relatedRows } from '../../questions/asking/related-rows';
import { CountArguments, MOST_FIELDS, checkFields } from '../collections/count-arguments';
import { countRows } from '../collections/count-tree';
import { showCounts } from '../collections/show-counts';
import { ValueCount } from '../collections/value-count';
import type { JudgedList } from '../paging/connection';
import { RequestContext } from '../reading/request-context';

/** What a row says itself. */
interface OwnValue<R> {
  readonly values: (row: R) => readonly (string | null)[];
  /** Whether the values are ids of nodes. */
  readonly areNodes?: boolean;
}

/** The nodes of these kinds (all where null) at the other ends of the edges of a node of the row. */
interface RelatedValue<R> {
  readonly edgeKind: string;
  readonly direction: Direction;
  readonly of: (row: R) => string;
  readonly kinds: readonly string[] | null;
}

/**
 * The concepts of other schemes that the topics of a node of the row, or wider ones, are mapped to, so that it counts
 * for them.
 */
interface MappedValue<R> {
  readonly mapped: (row: R) => string;
}

/** By what rows of a question are counted. */
export type CountedBy<R> = (OwnValue<R> | RelatedValue<R> | MappedValue<R>) & { readonly description?: string };

/** What is counted: the connection, the name of its rows, what they are in words, and by what they are counted. */
interface CountedQuestion<R> {
  readonly connection: new () => object;
  readonly name: string;
  readonly rows: string;
  readonly by: Readonly<Record<string, CountedBy<R>>>;
}

/** The resolver of `countsBy` on a question’s connection, counted from the whole judged list. */
export function questionCounts<R>({ connection, name, rows: what, by }: CountedQuestion<R>): ClassType {
  const fields = Object.fromEntries(Object.keys(by).map((field) => [field, field]));
  const described = Object.entries(by).flatMap(([field, { description }]) =>
    description ? [[field, { description }]] : [],
  );
  registerEnumType(fields, {
    name: `${name}Field`,
    description: `By what ${what} are counted.`,
    valuesConfig: Object.fromEntries(described) as Record<string, { description: string }>,
  });

  @ArgsType()
  class QuestionCountArguments extends CountArguments {
    @Field(() => [fields], { description: `One field, or up to ${MOST_FIELDS} within each other.` })
    declare fields: string[];
  }

  @Resolver(() => connection)
  class QuestionCounts {
    @FieldResolver(() => [ValueCount], {
      complexity: 10,
      description: `How many ${what} of all pages there are by value, for dashboards.`,
    })
    async countsBy(
      @Root() { rows, asOf }: JudgedList<R>,
      @Args(() => QuestionCountArguments) given: QuestionCountArguments,
      @Ctx() context: RequestContext,
    ): Promise<ValueCount[]> {
      checkFields(given.fields);
      const counted = given.fields.map((field) => by[field] as CountedBy<R>);
      const values = await Promise.all(counted.map((each) => valuesOf(each, rows, context)));
      const areNodes = counted.map((each) => !('values' in each) || each.areNodes === true);
      return showCounts(countRows(rows, values, given.first), given.fields, areNodes, asOf, context);
    }
  }
  return QuestionCounts;
}

/** What each row counts as; where it has no value, it counts for null. */
async function valuesOf<R>(
  counted: CountedBy<R>,
  rows: readonly R[],
  context: RequestContext,
): Promise<(row: R) => readonly (string | null)[]> {
  if ('values' in counted) return counted.values;
  if ('mapped' in counted) {
    const concepts = await mappedConcepts(context.store, rows.map(counted.mapped));
    return (row) => orNothing(concepts(counted.mapped(row)));
  }
  const { edgeKind, direction, of, kinds } = counted;
  const related = await relatedRows(context.store, edgeKind, rows.map(of), direction);
  return (row) => {
    const nodes = related(of(row)).map(({ node }) => node);
    const ids = nodes.filter(({ kind }) => kinds === null || kinds.includes(kind)).map(({ id }) => id);
    return orNothing(ids);
  };
}

function orNothing(ids: readonly string[]): readonly (string | null)[] {
  return ids.length > 0 ? [...new Set(ids)] : [null];
}
