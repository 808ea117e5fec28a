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
  /**
   * The groups that it, its provision, or anything that this is a part of shuts out; of a provision up to its
   * instrument.
   */
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

/** That the data holds national law on a topic, or a narrower one. */
export interface LawClosure {
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
   * Of law, policies and mechanisms those whose law they or what they are a part of is, or that they serve; of findings
   * those of which they speak: of the State itself, a place within it, or its law.
   */
  readonly states: readonly string[];
}

/** That a group or topic lies within a wider one, or is the same. */
export interface WithinClosure {
  readonly wider: string;
  readonly narrower: string;
}

/** Of which States a task is. */
export interface TaskClosure {
  /** Of the RESPONSIBLE_FOR edge. */
  readonly id: string;
  /** Those that its bearer is, works for or in, or is placed under. */
  readonly bearers: readonly string[];
  /** These, and those whose law or policy it is about, or that what it is about serves or happens in. */
  readonly states: readonly string[];
  /** Those of which it counts as told. */
  readonly told: readonly string[];
}

/** That a thing is a part of one that somebody has a task about, or a narrower one, or is it. */
export interface TargetClosure {
  readonly thing: string;
  readonly target: string;
}

/** On what an instrument depends as a protocol. */
export interface DependenceClosure {
  readonly id: string;
  /** What it is itself a protocol to. */
  readonly parents: readonly string[];
  /** These, and what they depend on, and so on. */
  readonly all: readonly string[];
}

/** What a declaration qualifies. */
export interface QualifiedClosure {
  /** Of the QUALIFIES edge. */
  readonly id: string;
  /** All parts of its end, this included. */
  readonly parts: readonly string[];
}

/**
 * What follows from the edges of a graph over several steps, worked out once, when it is loaded, so that no question
 * follows the same edges again. None of it is a fact of its own: it has no source and is never shown.
 */
export interface Closures {
  readonly norms: readonly NormClosure[];
  readonly instruments: readonly InstrumentClosure[];
  readonly topics: readonly TopicClosure[];
  readonly laws: readonly LawClosure[];
  readonly states: readonly StateClosure[];
  /** To which States what contradicts belongs, by the CONTRADICTS edges. */
  readonly contradictions: readonly StateClosure[];
  readonly within: readonly WithinClosure[];
  /** In which States law and policies are at home: within it, of bodies that work for it or are placed under such. */
  readonly homes: readonly StateClosure[];
  /** Of which States policies, mechanisms, findings, practices, statistics and recommendations tell. */
  readonly told: readonly StateClosure[];
  readonly tasks: readonly TaskClosure[];
  readonly targets: readonly TargetClosure[];
  readonly dependences: readonly DependenceClosure[];
  readonly qualified: readonly QualifiedClosure[];
}
