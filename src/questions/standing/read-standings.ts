import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import { type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { addDays, lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { Standing } from '../../model/values/standing';
import { inARow } from '../../model/words/told';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import type { ParticipationJudgment } from '../participation/judge-participation';
import { isJoinable, readParticipations, type Participations } from '../participation/read-participations';
import { acceptedStanding, needsAcceptance } from './judge-acceptance';
import { partOfTreaty, standingOfPart, type PartOfTreaty } from './judge-treaty-part';
import { qualifiedStanding, upheldQualifications, type UpheldQualification } from './judge-reservation';
import {
  isSoftLaw,
  standingOfNationalLaw,
  standingOfSoftLaw,
  standingOfTreaty,
  type StandingJudgment,
} from './judge-standing';
import { uncheckedSince } from './unchecked-since';
import { QUALIFICATIONS, type QualificationCandidate } from './qualification-candidates';
import type { ObligationCandidate } from '../coverage/obligation-candidate';

/** Whether an obligation binds a State on a day, and all that this rests on. */
export interface JudgedStanding extends StandingJudgment {
  /** Null for obligations of national law and soft law. */
  readonly participation: ParticipationJudgment | null;
  /** What the State's declarations do to the provision, as far as they are or may be upheld on the day. */
  readonly qualifications: readonly UpheldQualification[];
  readonly attestedOn: PartialDate | null;
  /** Whether nobody has checked so late. */
  readonly presumed: boolean;
}

/** What sets a provision apart from its instrument, for a State. */
interface Apart {
  readonly qualifications: readonly QualificationCandidate[];
  /** Whether it binds only parties that accept it. */
  readonly optional: boolean;
  /** When it is a part of the treaty, where that is not always. */
  readonly part: History<PartOfTreaty> | null;
}

const WHOLE: Apart = { qualifications: [], optional: false, part: null };

/** What the standings of obligations for States rest on, read once, so that each is judged over all time. */
export class Standings {
  private readonly ofParts = new Map<string, History<JudgedStanding>>();

  constructor(
    private readonly participations: Participations,
    private readonly qualifications: QualificationsFor,
  ) {}

  /** Where the obligation stands for the State. */
  of(state: NodeRecord, { obligation, provision, instrument }: ObligationCandidate): History<JudgedStanding> {
    if (!isJoinable(instrument)) return lawStandings.of(obligation, instrument);
    return this.ofNorm(state, instrument, provision, obligation);
  }

  /** Where a provision of an instrument that States join stands for the State, whatever it imposes. */
  ofPart(state: NodeRecord, instrument: NodeRecord, provision: NodeRecord): History<JudgedStanding> {
    return this.ofNorm(state, instrument, provision, provision);
  }

  /** Where an instrument that States join stands for the State, as a whole. */
  ofInstrument(state: NodeRecord, instrument: NodeRecord): History<JudgedStanding> {
    return this.kept(state, instrument, instrument.id, WHOLE);
  }

  private ofNorm(
    state: NodeRecord,
    instrument: NodeRecord,
    provision: NodeRecord,
    norm: NodeRecord,
  ): History<JudgedStanding> {
    const qualifications = this.qualifications(state.id, provision.id);
    const optional = needsAcceptance(provision);
    const part = partOfTreaty(norm, instrument);
    if (part) return this.judge(state, instrument, { qualifications, optional, part });
    // What is consented to with the whole, and no declaration or amendment touches, stands as the whole instrument
    // does.
    if (!optional && qualifications.length === 0) return this.ofInstrument(state, instrument);
    return this.kept(state, instrument, provision.id, { qualifications, optional, part });
  }

  private kept(state: NodeRecord, instrument: NodeRecord, id: string, apart: Apart): History<JudgedStanding> {
    const key = `${state.id}\0${id}`;
    const known = this.ofParts.get(key) ?? this.judge(state, instrument, apart);
    this.ofParts.set(key, known);
    return known;
  }

  private judge(
    state: NodeRecord,
    instrument: NodeRecord,
    { qualifications, optional, part }: Apart,
  ): History<JudgedStanding> {
    const parts = {
      participation: this.participations.of(state, instrument),
      qualifications: upheldQualifications(qualifications),
      part: part ?? History.always(null),
    };
    return History.of(parts, ({ part: ofTreaty, participation, qualifications: upheld }) => {
      const whole = standingOfTreaty(instrument, participation);
      const ofPart = ofTreaty ? standingOfPart(whole, ofTreaty, instrument) : whole;
      const qualified = qualifiedStanding(ofPart, upheld);
      const { standing, reason } = optional ? acceptedStanding(qualified, qualifications, upheld) : qualified;
      const { attestedOn, presumed } = participation;
      return { standing, reason, participation, qualifications: upheld, attestedOn, presumed };
    });
  }
}

/**
 * What was judged of two records, which stays so: another content is another record. The store shares those that it
 * keeps.
 */
class KeptStandings {
  private readonly known = new WeakMap<NodeRecord, { instrument: NodeRecord; standing: History<JudgedStanding> }>();

  of(obligation: NodeRecord, instrument: NodeRecord): History<JudgedStanding> {
    const known = this.known.get(obligation);
    if (known?.instrument === instrument) return known.standing;
    const standing = standingOfLaw(obligation, instrument);
    this.known.set(obligation, { instrument, standing });
    return standing;
  }
}

const lawStandings = new KeptStandings();

function standingOfLaw(obligation: NodeRecord, instrument: NodeRecord): History<JudgedStanding> {
  const attestedOn = read(Obligation, obligation).attestedOn ?? null;
  const unchecked: readonly CalendarDate[] = attestedOn ? [addDays(lastDay(attestedOn), 1)] : [];
  const parts = {
    judged: isSoftLaw(instrument)
      ? standingOfSoftLaw(obligation, instrument)
      : standingOfNationalLaw(obligation, instrument),
    lastCome: History.ofDays(unchecked),
  };
  return History.of(parts, ({ judged, lastCome }) => {
    const presumed = unchecked.includes(lastCome);
    const isUnchecked = presumed && judged.standing !== Standing.SOFT_LAW;
    const reason = isUnchecked ? inARow([judged.reason, uncheckedSince(attestedOn)]) : judged.reason;
    return { standing: judged.standing, reason, participation: null, qualifications: [], attestedOn, presumed };
  });
}

/**
 * Reads all that the States did about instruments. Nothing else need be known before, so that it can be read while
 * other things are; the number of statements does not grow with the States.
 */
export async function readStandings(store: GraphStore, states: readonly string[]): Promise<Standings> {
  return new Standings(
    ...(await allAtOnce(readParticipations(store, states, null), readQualifications(store, states))),
  );
}

type QualificationsFor = (state: string, provision: string) => readonly QualificationCandidate[];

async function readQualifications(store: GraphStore, states: readonly string[]): Promise<QualificationsFor> {
  const byPart = new Map<string, QualificationCandidate[]>();
  for (const each of await store.candidates(QUALIFICATIONS, { states })) {
    for (const part of each.parts) {
      const key = `${each.state}\0${part}`;
      const known = byPart.get(key);
      if (known) known.push(each);
      else byPart.set(key, [each]);
    }
  }
  return (state, provision) => byPart.get(`${state}\0${provision}`) ?? [];
}
