import type { NodeRecord } from '../../model/records';
import { PartyStatus } from '../../model/values/party-status';
import type { ParticipationJudgment } from '../participation/judge-participation';
import { inARow, type Told } from '../../model/words/told';
import { RECOMMENDATION_SENTENCES as SAYS } from './recommendation-sentences';
import { RecommendationStatus } from './recommendation-status';

/** An instrument that a State is asked to join, and how it stands towards it on the day. */
export interface Joining {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly participation: ParticipationJudgment;
}

/**
 * What has become of a call to join, by what the data knows of the participation; null where that leaves it open, or
 * where nothing is to be joined.
 */
export function statusOfJoining(joining: readonly Joining[]): RecommendationStatus | null {
  if (joining.length === 0) return null;
  const joined = joining.filter(({ participation }) => participation.status === PartyStatus.PARTY);
  if (joined.length === joining.length) return RecommendationStatus.MET;
  const isKnown = joining.every(({ participation }) => participation.status !== PartyStatus.UNKNOWN);
  if (!isKnown) return null;
  return joined.length > 0 ? RecommendationStatus.PARTLY_MET : RecommendationStatus.OPEN;
}

/** How the State stands towards each, in a sentence or more. */
export function reasonOfJoining(joining: readonly Joining[]): Told {
  return inARow(
    joining.map(({ instrument, participation: { status, reason } }) => SAYS.joining(instrument, status, reason)),
  );
}
