import type { Concern } from './concern';

/** Where a provision, or what it imposes, stands, whom it may concern and whom it speaks of. */
export interface NormClosure {
  readonly id: string;
  /** The provision that imposes an obligation; null where it is itself a provision. */
  readonly provision: string | null;
  /** The first whole that is no provision. */
  readonly instrument: string;
  readonly concerns: readonly Concern[];
  /** The groups that an obligation protects. */
  readonly protects: readonly string[];
  /** The groups that it, its provision, or anything that this is a part of shuts out. */
  readonly excludes: readonly string[];
}

/** Whom an instrument may concern. */
export interface InstrumentClosure {
  readonly id: string;
  readonly concerns: readonly Concern[];
}

/**
 * What follows from the edges of a graph over several steps, worked out once, when it is loaded, so that no question follows the same edges again. None
 * of it is a fact of its own: it has no source and is never shown.
 */
export interface Closures {
  readonly norms: readonly NormClosure[];
  readonly instruments: readonly InstrumentClosure[];
}
