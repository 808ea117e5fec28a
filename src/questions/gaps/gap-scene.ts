import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { TreatyReception } from '../../model/nodes/state';
import type { PartialDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import type { GroupHierarchy } from '../coverage/group-hierarchy';
import type { LawThroughCorrespondent } from '../implementation/law-through-correspondents';
import type { ImplementationOverTime } from '../implementation/implementations';
import type { JudgedObligation } from '../standing/judge-obligation';
import type { Task } from '../responsibilities/responsibilities';
import type { NationalNormCandidate } from './national-norm-candidates';

/** A finding that names a gap, with what it deals with and who says so. */
export interface StatedFinding {
  readonly finding: NodeRecord;
  /** What it deals with. */
  readonly subjects: readonly NodeRecord[];
  /** The bodies among these, without those that are placed under another one of them. */
  readonly bodies: readonly NodeRecord[];
  /** Who asserts it beside the document; none where the document itself does, or names nobody. */
  readonly assertedBy: readonly NodeRecord[];
  /** Where it stands: `doc/report, 128`. */
  readonly places: readonly string[];
}

/** A finding over a time. */
export interface HeldFinding extends StatedFinding {
  readonly holds: Truth;
}

/** A national provision, policy or mechanism against the obligation, over a time. */
export interface Measure extends Omit<ImplementationOverTime, 'inForce'> {
  readonly inForce: Truth;
  /** Whether its sources speak as of that time, or a later one. */
  readonly isSpokenOf: boolean;
}

/** A provision of national law that implements or contradicts the obligation, and may be in force. */
export interface NationalNorm extends Measure, NationalNormCandidate {
  /** Whether what it imposes may be punished, by a penalty that it sets itself. */
  readonly punishes: boolean;
  /** Findings that name a gap of it, or of what it imposes. */
  readonly findings: readonly HeldFinding[];
}

/** A provision that carried the obligation out, and was struck out of a law that stays. */
export interface StruckOut {
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  /** Whether it is over, and the rest of its law in force. */
  readonly holds: Truth;
}

/** A provision that shows that the data holds national law on a topic of the obligation. */
export interface LawOnTopic {
  readonly topic: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly attestedOn: PartialDate | null;
}

/** What the data holds of national law on the subject of the obligation: on each of its own topics. */
export interface LawOnSubject {
  readonly laws: readonly LawOnTopic[];
  /** Those of its own topics on which no act that surely is in force is held whole. */
  readonly heldInPart: readonly NodeRecord[];
  /** YES where there is none of these, else UNKNOWN. */
  readonly covered: Truth;
  /** As of when the sources of all of them speak; null where one of them gives no date. */
  readonly attestedOn: PartialDate | null;
  /** The edges by which the obligation and the laws are about the topics. */
  readonly edges: readonly EdgeRecord[];
}

/** A body and a task, over a time. */
export interface HeldTask extends Task {
  readonly holds: Truth;
  /** The first task that the same sentence gives or denies the body. */
  readonly sentence: string;
  /** The finding that states what the task says. */
  readonly statedBy: HeldFinding | null;
}

/** An obligation that may concern a State, and whether it binds it over a time. */
export type SceneRow = Omit<JudgedObligation, 'asOf' | 'history'>;

/** A provision that carries out what corresponds to the obligation, and whether it is in force. */
export interface HeldThrough extends LawThroughCorrespondent {
  readonly inForce: Truth;
}

/** All that the gaps of one obligation are judged from. Nothing in it hangs on the day: it is so over a time. */
export interface GapScene {
  readonly row: SceneRow;
  /** Whether it is there at all: a treaty from its adoption, whoever joins it; other norms while they are valid. */
  readonly isThere: Truth;
  /** Whether it binds the State: UNKNOWN where that is not known, NO for soft law too. */
  readonly binding: Truth;
  /** Whether the State bears it, alone or beside others. */
  readonly stateBears: boolean;
  /** Whether it asks that something be punished. */
  readonly isPenal: boolean;
  readonly implementing: readonly NationalNorm[];
  readonly contradicting: readonly NationalNorm[];
  readonly struckOut: readonly StruckOut[];
  /** Policies and mechanisms that implement it. */
  readonly measures: readonly Measure[];
  /** Provisions that carry it out through an obligation of another instrument that corresponds to it. */
  readonly throughCorrespondents: readonly HeldThrough[];
  readonly tasks: readonly HeldTask[];
  /** Findings that name a gap of it. */
  readonly findings: readonly HeldFinding[];
  /** The topics of the obligation and of the provision that imposes it. */
  readonly topics: ReadonlySet<string>;
  /** The topics of the obligation itself; those of the provision where it names none. */
  readonly ownTopics: ReadonlySet<string>;
  /** Null where the data holds no law of the State that may be in force on one of its topics, or it has none. */
  readonly lawOnSubject: LawOnSubject | null;
  /** How treaties enter the State's law; null where the sources don't say. */
  readonly reception: TreatyReception | null;
  /**
   * The edges by which the State's law refers to the instrument or carries out an obligation of it, and may be in
   * force.
   */
  readonly incorporatedBy: readonly { readonly edge: EdgeRecord; readonly holds: Truth }[];
  readonly hierarchy: GroupHierarchy;
}
