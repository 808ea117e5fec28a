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
  /** The groups that it, its provision, or anything that this is a part of shuts out; of a provision up to its instrument. */
  readonly excludes: readonly string[];
}

/** Whom an instrument may concern. */
export interface InstrumentClosure {
  readonly id: string;
  readonly concerns: readonly Concern[];
}

/** That a norm deals with a topic. */
export interface TopicClosure {
  readonly concerns: readonly Concern[];
  readonly topic: string;
  /** The ABOUT edge that says so, of the provision or of what it imposes. */
  readonly edge: string;
  readonly provision: string;
}

/** To which States a thing belongs. */
export interface StateClosure {
  readonly id: string;
  /**
   * Of law, policies and mechanisms those whose law they or what they are a part of is, or that they serve; of findings those of which they speak: of
   * the State itself, a place within it, or its law.
   */
  readonly states: readonly string[];
}

/** That a group or topic lies within a wider one, or is the same. */
export interface WithinClosure {
  readonly wider: string;
  readonly narrower: string;
}

/**
 * What follows from the edges of a graph over several steps, worked out once, when it is loaded, so that no question follows the same edges again. None
 * of it is a fact of its own: it has no source and is never shown.
 */
export interface Closures {
  readonly norms: readonly NormClosure[];
  readonly instruments: readonly InstrumentClosure[];
  readonly topics: readonly TopicClosure[];
  readonly states: readonly StateClosure[];
  readonly within: readonly WithinClosure[];
}
