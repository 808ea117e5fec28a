import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { ChangeKind, changeOrder } from '../../questions/changes/change-answer';
import { changes } from '../../questions/changes/changes';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { ChangeConnection, showChange, type Change } from '../answers/change';
import { connectionOfList, type Connection } from '../paging/connection';
import { PageArguments, askedPage } from '../paging/page-arguments';
import { TopicsArgument } from './subject-arguments';

@ArgsType()
class ChangesArguments extends PageArguments {
  @Field(() => ID, { description: 'The State: `KAZ`.' })
  state!: string;

  @Field(() => DateScalar, { description: 'The earlier date.' })
  from!: CalendarDate;

  @Field(() => DateScalar, {
    description: 'The later date, which nested fields inherit. On the same day nothing differs.',
  })
  to!: CalendarDate;

  @Field(() => ID, {
    nullable: true,
    description: 'The group asked about: `group/migrant-children`. Needed where no `bearer` is given.',
  })
  group?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Further groups that the persons are in at once.' })
  alsoIn?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what hangs on obligations that this group, body or person bears, as `obligationsBorneBy` has them: `group/employers`.',
  })
  bearer?: string | null;

  @TopicsArgument('what hangs on obligations, and recommendations, about')
  topics?: string[] | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds.' })
  kinds?: ChangeKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only what surely differs. False: only what may differ in what is known alone. Both, flagged, unless said.',
  })
  certain?: boolean | null;
}

@Resolver()
export class ChangesQuery {
  @Query(() => ChangeConnection, {
    complexity: 150,
    nullable: true,
    description:
      'What differs between two dates for this group, or for whoever bears obligations, in this State: obligations that came to bind it or ceased to, national provisions and measures that came or went, gaps that opened or were closed, recommendations that were made or met. What came and went in between is no difference.',
  })
  async changes(@Args() given: ChangesArguments, @Ctx() context: RequestContext): Promise<Connection<Change>> {
    const { from, to } = given;
    const question = {
      state: given.state,
      group: given.group ?? null,
      alsoIn: given.alsoIn ?? [],
      bearer: given.bearer ?? null,
      topics: given.topics ?? null,
      kinds: given.kinds ?? null,
      certain: given.certain ?? null,
      from,
      to,
    };
    const asked = askedPage({ ...given, asOf: to }, fingerprintOf('changes', question));
    const rows = await context.once('changes', question, () => changes(context.store, question));
    context.charge(rows.length);
    return connectionOfList(rows, changeOrder(question), asked, (row) => showChange(row, to, context));
  }
}
