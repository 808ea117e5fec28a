import { Recommendation } from '../../model/nodes/recommendation';
import { read } from '../../model/read';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { FollowsUp, FollowUpOutcome } from '../../model/edges/follows-up';
import { lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { SOME_DAY, hasCome, rangeOf, type DayRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { inARow, type Told } from '../../model/words/told';
import { reasonOfJoining, statusOfJoining, type Joining } from './joining';
import { RECOMMENDATION_SENTENCES as SAYS } from './recommendation-sentences';
import { RecommendationStatus } from './recommendation-status';

/** A FOLLOWS_UP edge, and the node that shows what became of the recommendation. */
export interface FollowUp {
  readonly edge: EdgeRecord;
  readonly node: NodeRecord;
}

/** A follow-up that has come, or may have come, by the day asked about. */
export interface ReachedFollowUp extends FollowUp {
  readonly outcome: FollowUpOutcome;
  readonly date: PartialDate;
  /** YES, or UNKNOWN where its date is too rough to say. */
  readonly reached: Truth;
  /** Whether the status rests on it: no other one surely came later. */
  readonly decides: boolean;
}

/** Where a recommendation stands on a day. */
export interface RecommendationJudgment {
  readonly status: RecommendationStatus;
  readonly reason: Told;
  /** The days between which it was made. */
  readonly madeBetween: DayRange;
  /** Whether it had been made by the day. */
  readonly made: Truth;
  /** Oldest first. */
  readonly followUps: readonly ReachedFollowUp[];
  /**
   * What the status rests on: the acts by which a State joined, or did not, what it is asked to join; else the
   * follow-ups that decide.
   */
  readonly restsOn: readonly EdgeRecord[];
}

const STATUS_OF: Readonly<Record<FollowUpOutcome, RecommendationStatus>> = {
  [FollowUpOutcome.MET]: RecommendationStatus.MET,
  [FollowUpOutcome.PARTLY_MET]: RecommendationStatus.PARTLY_MET,
  [FollowUpOutcome.NOT_MET]: RecommendationStatus.OPEN,
  [FollowUpOutcome.REITERATED]: RecommendationStatus.OPEN,
};

/**
 * Of a call to join instruments the State's participation decides, where it is known. Otherwise the latest follow-up on
 * or before the day does; one that says that the recommendation was made again, or not met, leaves it open. With none
 * yet it is open on its own date and UNKNOWN afterwards (docs/rules.md, Recommendations). Dates are three-valued: where
 * they allow several answers, the status is UNKNOWN.
 */
export function judgeRecommendation(
  recommendation: NodeRecord,
  followUps: readonly FollowUp[],
  day: CalendarDate,
  joining: readonly Joining[] = [],
): RecommendationJudgment {
  const madeBetween = madeRange(recommendation, followUps);
  const made = hasCome(madeBetween, day);
  const reached = made === Truth.NO ? [] : reachedBy(followUps, day);
  const facts: Facts = {
    stated: read(Recommendation, recommendation).madeOn ?? null,
    madeBetween,
    made,
    day,
    deciding: reached.filter(({ decides }) => decides),
  };
  const joined = made === Truth.YES ? statusOfJoining(joining) : null;
  const status = joined ?? statusOf(facts);
  const reason = joined ? reasonOfJoining(joining) : reasonOf(facts, status);
  const acts = joining.flatMap(({ participation }) => participation.decisive);
  const restsOn = joined ? acts : facts.deciding.map(({ edge }) => edge);
  return { status, reason, madeBetween, made, followUps: reached, restsOn };
}

interface Facts {
  readonly stated: PartialDate | null;
  readonly madeBetween: DayRange;
  readonly made: Truth;
  readonly day: CalendarDate;
  readonly deciding: readonly ReachedFollowUp[];
}

/**
 * The days between which it was made. A source that passes it on, or a follow-up, speaks of it as made: not after that
 * day. (A source may speak as of a day before it makes a recommendation itself: that day says nothing then.)
 */
function madeRange(recommendation: NodeRecord, followUps: readonly FollowUp[]): DayRange {
  const { madeOn: stated, attestedOn } = read(Recommendation, recommendation);
  const range = stated ? rangeOf(stated) : SOME_DAY;
  const known = [attestedOn, ...followUps.map(({ edge }) => read(FollowsUp, edge).date)]
    .filter((date) => date !== undefined)
    .map(lastDay)
    .filter((day) => day >= range.first);
  return { first: range.first, last: [range.last, ...known].reduce((one, other) => (one < other ? one : other)) };
}

function reachedBy(followUps: readonly FollowUp[], day: CalendarDate): readonly ReachedFollowUp[] {
  const reached = followUps
    .map(({ edge, node }) => {
      const { date, outcome } = read(FollowsUp, edge);
      const range = rangeOf(date);
      return { edge, node, date, range, outcome, reached: hasCome(range, day) };
    })
    .filter((each) => each.reached !== Truth.NO)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const surelyCame = reached.filter((each) => each.reached === Truth.YES);
  return reached.map(({ range, ...each }) => ({
    ...each,
    decides: !surelyCame.some((other) => other.range.first > range.last),
  }));
}

function orderOf({ range, edge }: { readonly range: DayRange; readonly edge: EdgeRecord }): string {
  return `${range.first}\0${range.last}\0${edge.id}`;
}

function statusOf(facts: Facts): RecommendationStatus {
  const { deciding } = facts;
  if (facts.made === Truth.NO) return RecommendationStatus.UNKNOWN;
  const possible = new Set(deciding.map(({ outcome }) => STATUS_OF[outcome]));
  if (mayHaveNoFollowUp(deciding)) possible.add(statusWithoutFollowUp(facts));
  const [only, another] = possible;
  if (only && !another) return only;
  return isPartlyMetAndMadeAgain(deciding) ? RecommendationStatus.PARTLY_MET : RecommendationStatus.UNKNOWN;
}

function mayHaveNoFollowUp(deciding: readonly ReachedFollowUp[]): boolean {
  return !deciding.some(({ reached }) => reached === Truth.YES);
}

function statusWithoutFollowUp(facts: Facts): RecommendationStatus {
  return isWithinOwnDate(facts) ? RecommendationStatus.OPEN : RecommendationStatus.UNKNOWN;
}

/**
 * Whether the day is the one on which it was made; of a month or year, a day of it by which it had surely been made.
 */
function isWithinOwnDate({ stated, made, day }: Facts): boolean {
  return stated !== null && made === Truth.YES && day <= lastDay(stated);
}

/** One day, on which some of it was found done and it was asked for again: that undoes nothing of what was done. */
function isPartlyMetAndMadeAgain(deciding: readonly ReachedFollowUp[]): boolean {
  const [first] = deciding;
  return (
    first !== undefined &&
    first.date.length === 10 &&
    deciding.every(
      ({ date, outcome }) =>
        date === first.date && (outcome === FollowUpOutcome.PARTLY_MET || outcome === FollowUpOutcome.REITERATED),
    )
  );
}

function reasonOf(facts: Facts, status: RecommendationStatus): Told {
  const { deciding } = facts;
  if (deciding.length === 0) return reasonWithoutFollowUp(facts);
  const said = deciding.map(({ outcome, date, node }) => SAYS.followedUp(outcome, date, node));
  if (status !== RecommendationStatus.UNKNOWN) return inARow(said);
  const doubt = mayHaveNoFollowUp(deciding) ? SAYS.mayNotHaveCome(facts.day) : SAYS.lastUnknown;
  return inARow([doubt, ...said]);
}

function reasonWithoutFollowUp(facts: Facts): Told {
  const { stated, madeBetween, made, day } = facts;
  const dated = stated ? SAYS.dated(stated) : SAYS.undated(madeBetween);
  if (made === Truth.NO) return SAYS.datedAndNotMade(dated, day);
  if (made === Truth.UNKNOWN) return SAYS.datedAndMayNotBeMade(dated, day);
  if (isWithinOwnDate(facts)) return SAYS.datedTheSame(dated, day, stated?.length === 10);
  return SAYS.nothingSaid(dated, day);
}
