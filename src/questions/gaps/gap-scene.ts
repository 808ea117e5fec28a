import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { TreatyReception } from '../../model/nodes/state';
import type { PartialDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import type { NationalNormCandidate } from '../../store/graph-store';
import type { GroupHierarchy } from '../coverage/group-hierarchy';
import type { ImplementationAnswer } from '../implementation/implementations';
import type { JudgedObligation } from '../standing/judge-obligations';
import type { ResponsibilityAnswer } from '../responsibilities/responsibilities';

/** A finding that names a gap, with what it deals with and who says so. */
export interface StatedFinding {
  readonly finding: NodeRecord;
  /** What it deals with. */
  readonly subjects: readonly NodeRecord[];
  /** The bodies among these, without those that are placed under another one of them. */
  readonly bodies: readonly NodeRecord[];
  /** Who asserts it beside the document; none where the document itself does, or names nobody. */
  readonly assertedBy: readonly NodeRecord[];
}

/** A provision of national law that implements or contradicts the obligation, and may be in force. */
export interface NationalNorm extends ImplementationAnswer, NationalNormCandidate {
  /** Findings that name a gap of it, or of what it imposes. */
  readonly findings: readonly StatedFinding[];
}

/** A provision that shows that the data holds national law on a topic of the obligation. */
export interface LawOnTopic {
  readonly topic: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly attestedOn: PartialDate | null;
}

/** What shows that the data covers the subject of the obligation: national law on each of its topics. */
export interface LawOnSubject {
  readonly laws: readonly LawOnTopic[];
  /** Whether each of these surely holds on the day, and its sources speak as of the day or later; never NO. */
  readonly covered: Truth;
  /** As of when the sources of all of them speak; null where one of them gives no date. */
  readonly attestedOn: PartialDate | null;
  /** The edges by which the obligation and the laws are about the topics. */
  readonly edges: readonly EdgeRecord[];
}

/** All that the gaps of one obligation are judged from. */
export interface GapScene {
  readonly row: JudgedObligation;
  /** Whether it binds the State on the day: UNKNOWN where that is not known, NO for soft law too. */
  readonly binding: Truth;
  /** Whether the State bears it, alone or beside others. */
  readonly stateBears: boolean;
  readonly implementing: readonly NationalNorm[];
  readonly contradicting: readonly NationalNorm[];
  /** Policies and mechanisms that implement it. */
  readonly measures: readonly ImplementationAnswer[];
  readonly tasks: readonly ResponsibilityAnswer[];
  /** Findings that name a gap of it. */
  readonly findings: readonly StatedFinding[];
  /** The topics of the obligation and of the provision that imposes it. */
  readonly topics: ReadonlySet<string>;
  /** Null where the data holds no law of the State that may be in force on the day on one of its topics, or it has none. */
  readonly lawOnSubject: LawOnSubject | null;
  /** How treaties enter the State's law; null where the sources don't say. */
  readonly reception: TreatyReception | null;
  /** The edges by which the State's law refers to the instrument or carries out an obligation of it, and may be in force. */
  readonly incorporatedBy: readonly EdgeRecord[];
  readonly hierarchy: GroupHierarchy;
}
