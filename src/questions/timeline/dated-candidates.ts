import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { rowsQuestion } from '../../store/candidate-question';

/**
 * Asks for what is dated about a node: where one of the properties holds a date that may lie between two days, both
 * included.
 */
interface Asked {
  readonly of: string;
  /** Of edges. */
  readonly kinds: readonly string[];
  /** Properties that hold dates. */
  readonly dates: readonly string[];
  /** Null where that side is open. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly limit: number;
}

/** An edge, and the node at its other end. */
export interface DatedEdge {
  readonly edge: EdgeRecord;
  readonly node: NodeRecord;
}

/** A node that an edge leads from to the one asked about, and the kinds of all such edges. */
export interface DatedThing {
  readonly node: NodeRecord;
  readonly kinds: readonly string[];
}

/** Edges of the kinds at the node, in either direction, that are dated; by id. */
export const EDGES_DATED = rowsQuestion<Asked, DatedEdge>('dated-edges', { edge: 'EDGE', node: 'NODE' });

/** Nodes from which an edge of the kinds leads to the node, and that are dated; by id. */
export const THINGS_DATED = rowsQuestion<Asked, DatedThing>('dated-things', { node: 'NODE', kinds: 'TEXTS' });
