import type { Citation } from '../../model/declaration/citation';
import { sortKeyOf } from '../../model/id';
import type { NodeRecord } from '../../model/records';
import { addDays, later } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { InForce } from '../../model/time/three-valued';
import type { Coverage } from '../../model/values/coverage';
import type { Standing } from '../../model/values/standing';
import type { Span } from './judge-transition';

/** What sorts of things differ between two dates. */
export enum ChangeKind {
  BECAME_BINDING = 'BECAME_BINDING',
  CEASED_TO_BIND = 'CEASED_TO_BIND',
  STANDING_CHANGED = 'STANDING_CHANGED',
  PROVISION_CAME = 'PROVISION_CAME',
  PROVISION_WENT = 'PROVISION_WENT',
  MEASURE_CAME = 'MEASURE_CAME',
  MEASURE_WENT = 'MEASURE_WENT',
}

/** How the thing stood on one of the two dates: a standing, or whether it was in force or in place. */
export interface ChangeSide {
  readonly standing: Standing | null;
  readonly holds: InForce | null;
  readonly reason: string | null;
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
  readonly summary: string;
  /** What changed; the other nodes that the change touches are named beside it. */
  readonly subject: NodeRecord;
  readonly obligation: NodeRecord | null;
  readonly coverage: Coverage | null;
  readonly instrument: NodeRecord | null;
  readonly provision: NodeRecord | null;
  readonly measure: NodeRecord | null;
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
  obligation: null,
  coverage: null,
  instrument: null,
  provision: null,
  measure: null,
  carriesOut: [],
  contradicts: [],
} as const;

const KINDS = Object.values(ChangeKind);

/** What changes are ordered by: the first day after `from` on which each may have come, what changed, the kind as ChangeKind lists it. */
export function changeKeys({ kind, range, subject }: ChangeAnswer, { from }: Span): readonly string[] {
  const position = String(KINDS.indexOf(kind)).padStart(2, '0');
  return [later(range.first, addDays(from, 1)), sortKeyOf(subject.id), position];
}
