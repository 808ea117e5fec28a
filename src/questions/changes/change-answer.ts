import type { Citation } from '../../model/declaration/citation';
import type { NodeRecord } from '../../model/records';
import { addDays, later } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { Truth } from '../../model/time/three-valued';
import type { Coverage } from '../../model/values/coverage';
import type { Standing } from '../../model/values/standing';
import type { Told } from '../../model/words/told';
import type { GapAnswer } from '../gaps/gap-answer';
import type { RecommendationStatus } from '../recommendations/recommendation-status';
import type { Span } from './judge-transition';
import { RowOrder, byPlace, byText } from '../asking/row-order';
import { sortKey } from '../asking/sort-key';

/** What sorts of things differ between two dates. */
export enum ChangeKind {
  BECAME_BINDING = 'BECAME_BINDING',
  CEASED_TO_BIND = 'CEASED_TO_BIND',
  STANDING_CHANGED = 'STANDING_CHANGED',
  PROVISION_CAME = 'PROVISION_CAME',
  PROVISION_WENT = 'PROVISION_WENT',
  MEASURE_CAME = 'MEASURE_CAME',
  MEASURE_WENT = 'MEASURE_WENT',
  GAP_OPENED = 'GAP_OPENED',
  GAP_CLOSED = 'GAP_CLOSED',
  RECOMMENDATION_MADE = 'RECOMMENDATION_MADE',
  RECOMMENDATION_MADE_AGAIN = 'RECOMMENDATION_MADE_AGAIN',
  RECOMMENDATION_NOT_MET = 'RECOMMENDATION_NOT_MET',
  RECOMMENDATION_PARTLY_MET = 'RECOMMENDATION_PARTLY_MET',
  RECOMMENDATION_MET = 'RECOMMENDATION_MET',
}

/**
 * How the thing stood on one of the two dates: a standing, whether it was in force or there, or what had become of it.
 */
export interface ChangeSide {
  readonly standing: Standing | null;
  readonly holds: Truth | null;
  readonly status: RecommendationStatus | null;
  readonly reason: Told | null;
}

/** One thing that differs, or may differ, between two dates. */
export interface ChangeAnswer {
  readonly kind: ChangeKind;
  /** False where on one of the dates nobody can say how it stood: what differs may be what is known. */
  readonly certain: boolean;
  /** The days between which it changed, open on a side where nothing is known. */
  readonly range: DayRange;
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  readonly summary: Told;
  /** What changed; the other nodes that the change touches are named beside it. */
  readonly subject: NodeRecord;
  /** Tells it from other changes of its kind of the same subject on the same day. */
  readonly cause: string;
  readonly obligation: NodeRecord | null;
  readonly coverage: Coverage | null;
  readonly instrument: NodeRecord | null;
  readonly provision: NodeRecord | null;
  readonly measure: NodeRecord | null;
  /** The gap on the later date, or on the earlier one where it is closed. */
  readonly gap: GapAnswer | null;
  readonly recommendation: NodeRecord | null;
  /** What shows what became of the recommendation. */
  readonly shownBy: NodeRecord | null;
  /** The obligations that a provision or measure carries out, and those that it contradicts. */
  readonly carriesOut: readonly NodeRecord[];
  readonly contradicts: readonly NodeRecord[];
  /** The nodes whose sources are the change's own. */
  readonly restsOn: readonly string[];
  /** What it rests on besides. */
  readonly citations: readonly Citation[];
}

/** What is silent where a change is not about it. */
export const ABOUT_NOTHING = {
  cause: '',
  obligation: null,
  coverage: null,
  instrument: null,
  provision: null,
  measure: null,
  gap: null,
  recommendation: null,
  shownBy: null,
  carriesOut: [],
  contradicts: [],
} as const;

/** Of a side, what is silent where it is not about it. */
export const OF_NOTHING = { standing: null, holds: null, status: null, reason: null } as const;

/**
 * By the first day after `from` on which each may have come, what changed, the kind as ChangeKind lists it, the cause.
 */
export function changeOrder({ from }: Span): RowOrder<ChangeAnswer> {
  return new RowOrder<ChangeAnswer>(
    byText(({ range }) => later(range.first, addDays(from, 1))),
    byText(({ subject }) => sortKey(subject)),
    byPlace(Object.values(ChangeKind), ({ kind }) => kind),
    byText(({ cause }) => cause),
  );
}
