import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { LegalNode } from '../../model/nodes/legal-node';
import type { CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { RecommendationStatus } from '../../questions/recommendations/recommendation-status';
import {
  RECOMMENDATION_ORDER,
  recommendations,
  type RecommendationAnswer,
  type RecommendationsQuestion,
} from '../../questions/recommendations/recommendations';
import { fingerprintOf } from '../paging/cursor';
import { hydrate } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { RecommendationConnection } from '../answers/recommendation';
import { GroupsArgument, TopicsArgument } from './subject-arguments';

@ArgsType()
class RecommendationsArguments extends DatedPageArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Only those about this State or addressed to it, whether or not they name an addressee.',
  })
  state?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those addressed to this State, body, person or group.' })
  addressee?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that name whom they address (`true`), or nobody (`false`).',
  })
  hasAddressee?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only those that concern this body in any role, or a body placed under it on the date: addressed to it, or with a part in what is asked (trainee, member, funder).',
  })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those made by this State, body, organisation or person.' })
  maker?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that call for this very thing: an instrument, an obligation carried out, a mechanism.',
  })
  callsFor?: string | null;

  @TopicsArgument('recommendations about')
  topics?: string[] | null;

  @GroupsArgument('recommendations about')
  groups?: string[] | null;

  @Field(() => [RecommendationStatus], {
    nullable: true,
    description: 'Only with one of these statuses on the date. An empty list matches nothing.',
  })
  statuses?: RecommendationStatus[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only those made on or after this day. Those whose date is too rough to say, or not given, stay, and say so in `inRange`.',
  })
  from?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those made on or before this day; as with `from`.',
  })
  to?: CalendarDate | null;
}

@Resolver()
export class RecommendationsQuery {
  @Query(() => RecommendationConnection, {
    complexity: 20,
    nullable: true,
    description:
      'What has been recommended, and what has become of it by the date? Those that were made later are left out.',
  })
  async recommendations(
    @Args() given: RecommendationsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LegalNode>> {
    const question = questionOf(given);
    const asked = askedPage(given, fingerprintOf('recommendations', question));
    const rows = await context.once('recommendations', [question, asked.asOf], () =>
      recommendations(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.length);
    const show = ({ recommendation, asOf }: RecommendationAnswer) => hydrate(recommendation, asOf);
    return connectionOfList(rows, RECOMMENDATION_ORDER, asked, show, ({ judgment, inRange }) => ({
      made: judgment.made,
      inRange,
    }));
  }
}

function questionOf(given: RecommendationsArguments): Omit<RecommendationsQuestion, 'asOf'> {
  return {
    state: given.state ?? null,
    addressee: given.addressee ?? null,
    hasAddressee: given.hasAddressee ?? null,
    body: given.body ?? null,
    maker: given.maker ?? null,
    callsFor: given.callsFor ?? null,
    topics: given.topics ?? null,
    groups: given.groups ?? null,
    statuses: given.statuses ?? null,
    from: given.from ?? null,
    to: given.to ?? null,
  };
}
