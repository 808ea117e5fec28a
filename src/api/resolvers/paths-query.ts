import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { LONGEST_PATH, MOST_PATHS, paths } from '../../questions/paths/paths';
import { RequestContext } from '../reading/request-context';
import { Path, showPath } from '../answers/path';

/** The steps that a way may have, and the ways that are given, where nobody says. */
const STEPS = 4;
const WAYS = 5;

/** So many edges that are read cost about as much as one row that is shown. */
const READ_FOR_A_ROW = 10;

@ArgsType()
class PathsArguments {
  @Field(() => ID, { description: 'Where the ways begin.' })
  from!: string;

  @Field(() => ID, { description: 'Where they end: another node.' })
  to!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: STEPS,
    description: `How many steps a way may have, 1 to ${LONGEST_PATH}.`,
  })
  maxLength?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: WAYS, description: `How many ways to give, 1 to ${MOST_PATHS}.` })
  first?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date for which each step says whether it holds; nested fields inherit it. Today (UTC) unless said.',
  })
  asOf?: CalendarDate | null;
}

@Resolver()
export class PathsQuery {
  @Query(() => [Path], {
    complexity: 100,
    nullable: true,
    description:
      'The shortest ways from one node to another, each step with its edge: fewer steps first, then by the kind and the id of the edges. Relations are followed in both directions, whether or not they hold on the date; that to a source is not.',
  })
  async paths(@Args() given: PathsArguments, @Ctx() context: RequestContext): Promise<Path[]> {
    const { from, to, maxLength, first, asOf } = given;
    const question = { from, to, maxLength: maxLength ?? STEPS, first: first ?? WAYS, asOf: asOf ?? today() };
    const found = await paths(context.store, question);
    const shown = found.paths.reduce((rows, { steps }) => rows + steps.length, 0);
    context.charge(shown + Math.ceil(found.read / READ_FOR_A_ROW));
    return found.paths.map((path) => showPath(path, question.asOf));
  }
}
