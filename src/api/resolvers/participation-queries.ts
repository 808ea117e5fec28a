import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { PartyStatus } from '../../model/values/party-status';
import { participation, PARTICIPATION_ORDER, participations } from '../../questions/participation/participation';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { Participation, ParticipationConnection, showParticipation } from '../answers/participation';
import { StatesInArgument } from './states-in-argument';
import { GroupsArgument, TopicsArgument } from './subject-arguments';

@ArgsType()
class ParticipationsArguments extends DatedPageArguments {
  @Field(() => ID, { nullable: true, description: 'Only of this State.' })
  state?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only of one of these States: `KAZ`, `KGZ`. An empty list matches nothing.',
  })
  states?: string[] | null;

  @StatesInArgument()
  statesIn?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only in this instrument.' })
  instrument?: string | null;

  @Field(() => [PartyStatus], { nullable: true, description: 'Only with one of these statuses on the date.' })
  statuses?: PartyStatus[] | null;

  @TopicsArgument('instruments with a provision or obligation about')
  topics?: string[] | null;

  @GroupsArgument('instruments with a provision or obligation about')
  groups?: string[] | null;
}

/**
 * What States did about one instrument, or some of them about all, is a few hundred pairs at most; what a continent or
 * all did about all is thousands.
 */
function costOf({ state, states, statesIn, instrument }: ParticipationsArguments): number {
  return state || states || instrument ? 15 : statesIn ? 100 : 200;
}

@Resolver()
export class ParticipationQueries {
  @Query(() => Participation, {
    complexity: 5,
    nullable: true,
    description: 'Where does this State stand towards this instrument on this date?',
  })
  async participation(
    @Arg('state', () => ID, { description: 'The State: `KAZ`.' }) state: string,
    @Arg('instrument', () => ID, { description: 'The instrument: `un/crc`.' }) instrument: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The date asked about; today (UTC) unless said.' })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
  ): Promise<Participation> {
    return showParticipation(await participation(context.store, { state, instrument, asOf: asOf ?? today() }), context);
  }

  @Query(() => ParticipationConnection, {
    complexity: ({ args, childComplexity }) => costOf(args) + childComplexity,
    nullable: true,
    description: 'Every participation of which the data holds an act: of a State, in an instrument, or all.',
  })
  async participations(
    @Args() given: ParticipationsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Participation>> {
    const question = {
      states: statesOf(given),
      statesIn: given.statesIn ?? null,
      instrument: given.instrument ?? null,
      statuses: given.statuses ?? null,
      topics: given.topics ?? null,
      groups: given.groups ?? null,
    };
    const asked = askedPage(given, fingerprintOf('participations', question));
    const rows = await context.once('participations', [question, asked.asOf], () =>
      participations(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.length);
    return connectionOfList(rows, PARTICIPATION_ORDER, asked, (row) => showParticipation(row, context));
  }
}

/** The States that both arguments name; null where neither is given. */
function statesOf({ state, states }: ParticipationsArguments): readonly string[] | null {
  if (state === null || state === undefined) return states ?? null;
  return states?.includes(state) === false ? [] : [state];
}
