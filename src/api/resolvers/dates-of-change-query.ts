import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { datesOfChange } from '../../questions/changes/dates-of-change';
import { RequestContext } from '../reading/request-context';
import { TopicsArgument } from './subject-arguments';

@ArgsType()
class DatesOfChangeArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'The group asked about: `group/migrant-children`. Needed where no `bearer` is given.',
  })
  group?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only obligations that this group, body or person bears in the State, as `obligationsBorneBy` has them: `group/employers`.',
  })
  bearer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The State: `KAZ`. Needed unless `statesIn` is given.' })
  state?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Instead of one State the surely known members, on the last day asked about (`to`, today unless said), of these groups of States or organisations, with international obligations alone: the days on which what `compare` shows changes.',
  })
  statesIn?: string[] | null;

  @TopicsArgument('obligations about')
  topics?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not before this day.' })
  from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not after this day.' })
  to?: CalendarDate | null;
}

@ObjectType({ description: 'A day on which obligations come to stand otherwise.', simpleResolvers: true })
class DateOfChange {
  @Field(() => DateScalar, { description: 'The first day on which they do.' })
  date!: string;

  @Field({ description: 'False where on that day only what is known changes, or may.' })
  certain!: boolean;

  @Field(() => Int, { description: 'How many obligations do.' })
  changes!: number;
}

@Resolver()
export class DatesOfChangeQuery {
  @Query(() => [DateOfChange], {
    complexity: 100,
    description:
      'The days on which the answer to `obligationsCovering`, or with a `bearer` to `obligationsBorneBy`, changes, oldest first: for a date control. Standings alone change with time; how an obligation reaches the group or the bearer does not.',
  })
  async datesOfChange(
    @Args() given: DatesOfChangeArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly DateOfChange[]> {
    const { group, bearer, state, statesIn, topics, from, to } = given;
    const question = {
      group: group ?? null,
      bearer: bearer ?? null,
      state: state ?? null,
      statesIn: statesIn ?? null,
      topics: topics ?? null,
      from: from ?? null,
      to: to ?? null,
    };
    const rows = await datesOfChange(context.store, question);
    context.charge(rows.length);
    return rows;
  }
}
