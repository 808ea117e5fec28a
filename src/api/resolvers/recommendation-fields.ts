import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Recommendation } from '../../model/nodes/recommendation';
import type { NodeRecord } from '../../model/records';
import { Tongue } from '../../model/words/tongue';
import type { RecommendationJudgment } from '../../questions/recommendations/judge-recommendation';
import { judgeRecommendations } from '../../questions/recommendations/recommendations';
import { RecommendationStatus } from '../../questions/recommendations/recommendation-status';
import { LanguageArgument } from '../schema/told-field';
import { recordOf, viewOf } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from '../answers/citation';
import { FollowUp, showFollowUp } from '../answers/follow-up';

@Resolver(() => Recommendation)
export class RecommendationFields {
  @FieldResolver(() => RecommendationStatus, {
    description:
      'What has become of it by the date: of a call to join treaties or conventions the State’s participation decides; else the latest follow-up on or before it; with none it is OPEN on its own date and UNKNOWN afterwards.',
  })
  async status(@Root() recommendation: Recommendation, @Ctx() context: RequestContext): Promise<RecommendationStatus> {
    return (await judgmentOf(recommendation, context)).status;
  }

  @FieldResolver(() => String, {
    description:
      'Why: how the State stands towards what it is asked to join, or the follow-ups that the status rests on, or that there are none.',
  })
  async statusReason(
    @Root() recommendation: Recommendation,
    @LanguageArgument() language: Tongue,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return (await judgmentOf(recommendation, context)).reason.in(language);
  }

  @FieldResolver(() => [Citation], {
    description: 'Where that is read: the sources of the acts or follow-ups that the status rests on.',
  })
  async statusCitations(@Root() recommendation: Recommendation, @Ctx() context: RequestContext): Promise<Citation[]> {
    const { restsOn } = await judgmentOf(recommendation, context);
    return citationsOf(
      restsOn.flatMap(({ citations }) => citations),
      viewOf(recommendation).asOf,
      context,
    );
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
  const { asOf } = viewOf(recommendation);
  const read = (found: readonly NodeRecord[]) => judgeRecommendations(context.store, found, asOf);
  return context.batched(`recommendation judgments ${asOf}`, read, ({ id }) => id).load(recordOf(recommendation));
}
