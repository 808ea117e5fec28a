import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate, PartialDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import type { Assertion } from '../../model/values/assertion';
import { GapKind } from '../../model/values/gap-kind';
import { inARow, type Told } from '../../model/words/told';
import type { GapCause } from './gap-cause';
import { RowOrder, byPlace, byText } from '../asking/row-order';
import { sortKey } from '../asking/sort-key';

export enum GapBasis {
  STATED = 'STATED',
  COMPUTED = 'COMPUTED',
}

/**
 * What is said of the day; null where there is nothing to say. It is put together where it is asked for: most gaps are
 * judged, and told to nobody.
 */
export type Sentences = (day: CalendarDate) => readonly (Told | null)[];

/** Something between an obligation and its fulfilment, as it stands over a time. */
export interface GapJudgment {
  readonly kind: GapKind;
  readonly basis: GapBasis;
  /** What is so, in full sentences. */
  readonly sentences: Sentences;
  /**
   * Null where it is told of a subject or an instrument as a whole, or of none of the obligations that were asked
   * about.
   */
  readonly obligation: NodeRecord | null;
  /** The obligations asked about that it concerns. */
  readonly concerns: readonly NodeRecord[];
  /** The instrument that imposes the obligation; without one, the only instrument that the finding deals with. */
  readonly instrument: NodeRecord | null;
  /** The provision that falls short; of a stated gap the only one that the finding deals with. */
  readonly provision: NodeRecord | null;
  /** The body concerned, where it is one, alone or above the others; the State where nobody has the task. */
  readonly actor: NodeRecord | null;
  /** The finding that states it, or that a rule took it from. */
  readonly finding: NodeRecord | null;
  /** How its source asserts it; null where a rule found it. */
  readonly assertion: Assertion | null;
  readonly holds: Truth;
  readonly attestedOn: PartialDate | null;
  readonly cause: GapCause;
  /** The edges that it was computed from; none where a source states it. */
  readonly computedFrom: readonly EdgeRecord[];
}

/** A gap on a date. */
export interface GapAnswer extends GapJudgment {
  readonly asOf: CalendarDate;
}

/** The gap in a sentence or a few, each by itself. */
export function gapSentences({ sentences, asOf }: GapAnswer): readonly Told[] {
  return sentences(asOf).filter((sentence) => sentence !== null);
}

/** The gap in a sentence or a few. */
export function gapSummary(gap: GapAnswer): Told {
  return inARow(gapSentences(gap));
}

/** After every id. */
const LAST = '~';

/** By the kind as GapKind lists them, the cause, what it is told of (the whole last), the basis. */
export const GAP_ORDER = new RowOrder<GapJudgment>(
  byPlace(Object.values(GapKind), ({ kind }) => kind),
  byText(({ cause }) => sortKey(cause)),
  byText(toldOf),
  byText(({ basis }) => basis),
);

function toldOf({ obligation, instrument }: GapJudgment): string {
  if (obligation) return sortKey(obligation);
  return `${LAST}${instrument ? sortKey(instrument) : ''}`;
}
