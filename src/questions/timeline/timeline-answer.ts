import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';

/** Something dated. */
export interface TimelineAnswer {
  readonly date: PartialDate;
  /** True where the thing has no date of its own, and this is the day as of which a source speaks of it. */
  readonly dateIsAttestation: boolean;
  /** True where no source gives the date, and a rule does. */
  readonly computed: boolean;
  readonly title: string;
  /** The thing that the date belongs to; of an edge the node at which it starts. */
  readonly node: NodeRecord;
  /** The node at which the edge ends; null where the date is the node's own. */
  readonly other: NodeRecord | null;
  /** The edge that the date belongs to; null where it is the node's own. */
  readonly edge: EdgeRecord | null;
  /** The relations that lead from the node asked about to the thing; none to itself. */
  readonly via: readonly string[];
  /** Whether the date lies between the days asked for: UNKNOWN where it is too rough to say. */
  readonly inRange: Truth;
  /** Orders several dates of one thing. */
  readonly place: number;
}

/** A dated thing before it is looked for between the days asked for. */
export type Told = Omit<TimelineAnswer, 'inRange'>;
