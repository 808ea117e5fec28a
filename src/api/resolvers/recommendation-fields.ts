import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Recommendation } from '../../model/nodes/recommendation';
import {
  RecommendationStatus,
  type RecommendationJudgment,
} from '../../questions/recommendations/judge-recommendation';
import { recordOf, viewOf } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { FollowUp, showFollowUp } from '../answers/follow-up';

@Resolver(() => Recommendation)
export class RecommendationFields {
  @FieldResolver(() => RecommendationStatus, {
    description:
      'What has become of it by the date: the latest follow-up on or before it decides; with none it is OPEN on its own date and UNKNOWN afterwards.',
  })
  async status(@Root() recommendation: Recommendation, @Ctx() context: RequestContext): Promise<RecommendationStatus> {
    return (await judgmentOf(recommendation, context)).status;
  }

  @FieldResolver(() => String, { description: 'Why: the follow-ups that the status rests on, or that there are none.' })
  async statusReason(@Root() recommendation: Recommendation, @Ctx() context: RequestContext): Promise<string> {
    return (await judgmentOf(recommendation, context)).reason;
  }

  @FieldResolver(() => [FollowUp], {
    description: 'The steps that led to the status: what shows, by the date, what became of it. Oldest first.',
  })
  async followUps(@Root() recommendation: Recommendation, @Ctx() context: RequestContext): Promise<FollowUp[]> {
    const { followUps } = await judgmentOf(recommendation, context);
    return followUps.map((each) => showFollowUp(each, viewOf(recommendation).asOf, context));
  }
}

function judgmentOf(recommendation: Recommendation, context: RequestContext): Promise<RecommendationJudgment> {
  return context.recommendationJudgment(recordOf(recommendation), viewOf(recommendation).asOf);
}
