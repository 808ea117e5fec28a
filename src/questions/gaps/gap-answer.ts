import { sortKeyOf } from '../../model/id';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import type { Assertion } from '../../model/values/assertion';
import { GapKind } from '../../model/values/gap-kind';

export enum GapBasis {
  STATED = 'STATED',
  COMPUTED = 'COMPUTED',
}

/** Something between an obligation and its fulfilment. */
export interface GapAnswer {
  readonly kind: GapKind;
  readonly basis: GapBasis;
  readonly summary: string;
  /** Null where a source states the gap of no obligation that was asked about. */
  readonly obligation: NodeRecord | null;
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
  /** Whether the gap is there on the date. */
  readonly holds: Truth;
  readonly attestedOn: PartialDate | null;
  /** The id of the finding, edge or norm that makes it: of one kind, an obligation has one gap a cause. */
  readonly cause: string;
  /** The edges that it was computed from; none where a source states it. */
  readonly computedFrom: readonly EdgeRecord[];
}

const KINDS = Object.values(GapKind);

/** After every id. */
const LAST = '~';

/** What gaps are ordered by: the kind as GapKind lists them, the obligation (those of none last), the cause, the basis. */
export function gapKeys({ kind, obligation, cause, basis }: GapAnswer): readonly string[] {
  const position = String(KINDS.indexOf(kind)).padStart(2, '0');
  return [position, obligation ? sortKeyOf(obligation.id) : LAST, sortKeyOf(cause), basis];
}
