import { Recommendation } from '../../model/nodes/recommendation';
import { read } from '../../model/read';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { type NodeRecord } from '../../model/records';
import { OPEN_FUTURE, firstDay, lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { liesWithin } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import { bodiesUnder } from '../asking/bodies-under';
import { requireSubjects, type AskedSubjects } from '../asking/asked-subjects';
import { requireNode } from '../asking/find-node';
import { requireActorOrGroup } from '../asking/require-actor-or-group';
import { judgeRecommendation, type RecommendationJudgment } from './judge-recommendation';
import type { RecommendationStatus } from './recommendation-status';
import { readJoining } from './read-joining';
import { requireRange, type AskedRange } from '../asking/require-range';
import { RowOrder, byText } from '../asking/row-order';
import { RECOMMENDATIONS, type WantedEdge } from './recommendation-candidates';
import { SUBJECTS_WITHIN } from '../asking/subjects-within';
import { sortKey } from '../asking/sort-key';

/**
 * Which recommendations are there, and what has become of each by the day? What is null narrows nothing; an empty list
 * matches nothing. Of topics and groups those about them: what is asked for a part of a group concerns the group.
 */
export interface RecommendationsQuestion extends AskedRange, AskedSubjects {
  /** Only those about the State or addressed to it. */
  readonly state: string | null;
  readonly addressee: string | null;
  readonly hasAddressee: boolean | null;
  /**
   * Only those that concern this body in any role, or a body placed under it on the day: addressed to it, or a trainee,
   * member or funder.
   */
  readonly body: string | null;
  readonly maker: string | null;
  readonly callsFor: string | null;
  readonly statuses: readonly RecommendationStatus[] | null;
  readonly asOf: CalendarDate;
}

/** One recommendation, judged. */
export interface RecommendationAnswer {
  readonly recommendation: NodeRecord;
  readonly judgment: RecommendationJudgment;
  /** Whether it was made between the days asked for: UNKNOWN where its date is too rough to say. */
  readonly inRange: Truth;
  readonly asOf: CalendarDate;
}

/** No recommendation has more follow-ups. */
const MOST_FOLLOW_UPS = 10_000;

/**
 * The judged list, by the date on which each was made (undated ones last), then by id. One that had not been made by
 * the day is left out; one that may not have been stays, and says so. Throws `NOT_FOUND`, `WRONG_KIND`, `BAD_RANGE` or
 * `BAD_FILTER`.
 */
export async function recommendations(
  store: GraphStore,
  question: RecommendationsQuestion,
): Promise<readonly RecommendationAnswer[]> {
  requireRange(question);
  refuseContradictingFilters(question);
  await requireIds(store, question);
  const { hasAddressee, statuses, from, to, asOf } = question;
  const found = await store.candidates(RECOMMENDATIONS, { wanted: await wantedEdges(store, question), hasAddressee });
  const judgments = await judgeRecommendations(store, found, asOf);
  const answers = found
    .flatMap((recommendation, index): RecommendationAnswer[] => {
      const judgment = judgments[index];
      if (!judgment) return [];
      return [{ recommendation, judgment, inRange: liesWithin(judgment.madeBetween, from, to), asOf }];
    })
    .filter(({ judgment, inRange }) => judgment.made !== Truth.NO && inRange !== Truth.NO)
    .filter(({ judgment }) => statuses === null || statuses.includes(judgment.status));
  return RECOMMENDATION_ORDER.sorted(answers);
}

/** Where each recommendation stands on the day, in the order given. */
export async function judgeRecommendations(
  store: GraphStore,
  found: readonly NodeRecord[],
  day: CalendarDate,
): Promise<readonly RecommendationJudgment[]> {
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const page = { limit: MOST_FOLLOW_UPS, backward: false };
  const request = { edgeKind: 'FOLLOWS_UP', direction: 'reverse', holdingOn: null, page } as const;
  const [followUps, joining] = await Promise.all([store.related({ ...request, ids }), readJoining(store, ids, day)]);
  return found.map((recommendation, index) =>
    judgeRecommendation(recommendation, followUps[index]?.rows ?? [], day, joining(recommendation.id)),
  );
}

/** By when they were made, then by their ids. */
export const RECOMMENDATION_ORDER = new RowOrder<RecommendationAnswer>(
  byText((row) => firstDay(madeOn(row))),
  byText((row) => lastDay(madeOn(row))),
  byText(({ recommendation }) => sortKey(recommendation)),
);

function madeOn({ recommendation }: RecommendationAnswer): PartialDate {
  return read(Recommendation, recommendation).madeOn ?? OPEN_FUTURE;
}

function refuseContradictingFilters({ addressee, hasAddressee }: RecommendationsQuestion): void {
  if (addressee === null || hasAddressee !== false) return;
  throw new LexgraphError(
    'BAD_FILTER',
    '"hasAddressee" is false, but "addressee" asks for one: leave one of the two out.',
  );
}

async function requireIds(store: GraphStore, question: RecommendationsQuestion): Promise<void> {
  const { state, addressee, body, maker, callsFor } = question;
  if (state !== null) await requireNode(store, 'state', state, 'State');
  if (addressee !== null) await requireActorOrGroup(store, 'addressee', addressee);
  if (body !== null) await requireActorOrGroup(store, 'body', body);
  if (maker !== null) await requireNode(store, 'maker', maker, 'Actor');
  if (callsFor !== null) await requireNode(store, 'callsFor', callsFor, 'LegalNode');
  await requireSubjects(store, question);
}

/** The filters as edges that a recommendation must have, those that narrow most first. */
async function wantedEdges(
  store: GraphStore,
  { state, addressee, body, maker, callsFor, topics, groups, asOf }: RecommendationsQuestion,
): Promise<readonly WantedEdge[]> {
  const within = topics && (await store.candidates(SUBJECTS_WITHIN, { subjects: topics }));
  const narrower = groups && (await store.candidates(SUBJECTS_WITHIN, { subjects: groups }));
  const wanted: readonly { readonly kinds: readonly string[]; readonly to: readonly string[] | null }[] = [
    { kinds: ['CALLS_FOR'], to: callsFor === null ? null : [callsFor] },
    { kinds: ['ADDRESSED_TO'], to: addressee === null ? null : [addressee] },
    {
      kinds: ['ADDRESSED_TO', 'INVOLVES'],
      to: body === null ? null : [body, ...(await bodiesUnder(store, body, asOf))],
    },
    { kinds: ['ABOUT'], to: within },
    { kinds: ['ABOUT'], to: narrower },
    { kinds: ['MADE_BY'], to: maker === null ? null : [maker] },
    { kinds: ['ABOUT', 'ADDRESSED_TO'], to: state === null ? null : [state] },
  ];
  return wanted.flatMap(({ kinds, to }) => (to ? [{ kinds, to }] : []));
}
