import { FollowUpOutcome } from '../../model/edges/follows-up';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { rangeOf, type DayRange } from '../../model/time/range';
import { inARow, type Told } from '../../model/words/told';
import { toldInEach } from '../../model/words/told-in-each';
import type { GraphStore } from '../../store/graph-store';
import type { ReachedFollowUp, RecommendationJudgment } from '../recommendations/judge-recommendation';
import { judgeRecommendations, recommendations, type RecommendationAnswer } from '../recommendations/recommendations';
import { ABOUT_NOTHING, ChangeKind, OF_NOTHING, type ChangeAnswer, type ChangeSide } from './change-answer';
import type { ChangesScope } from './changes-scope';
import { recommendationWords } from './change-words';
import { describeChange } from './describe-change';
import { isCertain, judgeTransition, type Span, type Transition } from './judge-transition';

/**
 * Recommendations about the State and the group that were made between the two dates, and what became of others between
 * them.
 */
export async function recommendationChanges(store: GraphStore, scope: ChangesScope): Promise<readonly ChangeAnswer[]> {
  const { state, asked, span } = scope;
  const { group, alsoIn, topics } = asked;
  if (group === null) return [];
  const unfiltered = { addressee: null, hasAddressee: null, body: null, maker: null, callsFor: null, statuses: null };
  const found = await recommendations(store, {
    ...unfiltered,
    state: state.id,
    groups: [group, ...alsoIn],
    topics,
    from: null,
    to: null,
    asOf: span.to,
  });
  const nodes = found.map(({ recommendation }) => recommendation);
  const earlier = await judgeRecommendations(store, nodes, span.from);
  return found.flatMap((answer, index) => {
    const before = earlier[index];
    return before ? [...madeChange(answer, before, span), ...followUpChanges(answer, before, span)] : [];
  });
}

function madeChange(
  { recommendation, judgment }: RecommendationAnswer,
  before: RecommendationJudgment,
  span: Span,
): readonly ChangeAnswer[] {
  const transition = transitionWithin(judgment.madeBetween, span);
  if (!transition) return [];
  return [
    {
      ...answerOf(recommendation, transition, [before, judgment]),
      kind: ChangeKind.RECOMMENDATION_MADE,
      summary: describeChange(recommendationWords(recommendation, null), transition, span),
    },
  ];
}

const KIND_OF: Readonly<Record<FollowUpOutcome, ChangeKind>> = {
  [FollowUpOutcome.MET]: ChangeKind.RECOMMENDATION_MET,
  [FollowUpOutcome.PARTLY_MET]: ChangeKind.RECOMMENDATION_PARTLY_MET,
  [FollowUpOutcome.NOT_MET]: ChangeKind.RECOMMENDATION_NOT_MET,
  [FollowUpOutcome.REITERATED]: ChangeKind.RECOMMENDATION_MADE_AGAIN,
};

function followUpChanges(
  { recommendation, judgment }: RecommendationAnswer,
  before: RecommendationJudgment,
  span: Span,
): readonly ChangeAnswer[] {
  return judgment.followUps.flatMap((followUp): ChangeAnswer[] => {
    const transition = transitionWithin(rangeOf(followUp.date), span);
    if (!transition) return [];
    return [
      {
        ...answerOf(recommendation, transition, [before, judgment]),
        kind: KIND_OF[followUp.outcome],
        summary: describeFollowUp(recommendation, followUp, transition, span),
        cause: followUp.edge.id,
        shownBy: followUp.node,
        restsOn: [recommendation.id, followUp.node.id],
        citations: followUp.edge.citations,
      },
    ];
  });
}

function describeFollowUp(
  recommendation: NodeRecord,
  { outcome, node }: ReachedFollowUp,
  transition: Transition,
  span: Span,
): Told {
  const change = describeChange(recommendationWords(recommendation, outcome), transition, span);
  return inARow([change, shownBy(node)]);
}

/** Whether the day in the range came after the first date and by the second. */
function transitionWithin(range: DayRange, span: Span): Transition | null {
  return judgeTransition(History.ofRange(range), span);
}

function answerOf(
  recommendation: NodeRecord,
  transition: Transition,
  [before, after]: readonly [RecommendationJudgment, RecommendationJudgment],
): Omit<ChangeAnswer, 'kind' | 'summary'> {
  return {
    ...ABOUT_NOTHING,
    certain: isCertain(transition),
    range: transition.range,
    before: sideOf(before),
    after: sideOf(after),
    subject: recommendation,
    recommendation,
    restsOn: [recommendation.id],
    citations: [],
  };
}

function sideOf({ status, reason }: RecommendationJudgment): ChangeSide {
  return { ...OF_NOTHING, status, reason };
}

function shownBy(node: NodeRecord): Told {
  return toldInEach({
    en: ({ name }) => `${name(node)} (${node.id}).`,
    ru: ({ quoted }) => `Источник: ${quoted(node)} (${node.id}).`,
    kk: ({ quoted }) => `Дереккөз: ${quoted(node)} (${node.id}).`,
  });
}
