import { textOf, type NodeRecord } from '../../model/records';
import { daysAround, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { daysOfWindow } from '../../model/time/window';
import type { GraphStore, ObligationCandidate, QualificationCandidate } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import type { ParticipationJudgment } from '../participation/judge-participation';
import { qualifiedStanding, upheldQualifications, type UpheldQualification } from './judge-reservation';
import {
  isSoftLaw,
  standingOfNationalLaw,
  standingOfSoftLaw,
  standingOfTreaty,
  type StandingJudgment,
} from './judge-standing';
import { isJoinable, readParticipations, type Participations } from '../participation/read-participations';

/** Whether an obligation binds a State on a day, and all that this rests on. */
export interface JudgedStanding extends StandingJudgment {
  /** Null for obligations of national law and soft law. */
  readonly participation: ParticipationJudgment | null;
  /** What the State's declarations do to the provision, as far as they are or may be upheld on the day. */
  readonly qualifications: readonly UpheldQualification[];
  readonly attestedOn: PartialDate | null;
}

/** What the standings of obligations for States rest on, read once, so that each can be judged on any day. */
export class Standings {
  constructor(
    private readonly participations: Participations,
    private readonly qualifications: QualificationsFor,
  ) {}

  /** Where the obligation stands for the State on the day. */
  on(state: NodeRecord, { obligation, provision, instrument }: ObligationCandidate, day: CalendarDate): JudgedStanding {
    const participation = this.participations.on(state.id, instrument, day);
    if (!participation) {
      const standing = isSoftLaw(instrument)
        ? standingOfSoftLaw(obligation, instrument, day)
        : standingOfNationalLaw(obligation, instrument, day);
      return { ...standing, participation: null, qualifications: [], attestedOn: textOf(obligation, 'attestedOn') };
    }
    const qualifications = this.qualifications(state.id, provision.id);
    return {
      ...qualifiedStanding(standingOfTreaty(state, instrument, participation), qualifications, day),
      participation,
      qualifications: upheldQualifications(qualifications, day),
      attestedOn: participation.attestedOn,
    };
  }

  /** Every day on which the standing may become another, and some more. */
  daysOfChange(state: NodeRecord, { obligation, provision, instrument }: ObligationCandidate): readonly CalendarDate[] {
    if (!isJoinable(instrument)) return daysOfWindow(obligation.window);
    const declared = this.qualifications(state.id, provision.id)
      .flatMap(({ declaration }) => [textOf(declaration, 'date'), textOf(declaration, 'withdrawnOn')])
      .flatMap((date) => (date ? daysAround(date) : []));
    return [...this.participations.daysOfChange(state.id, instrument), ...declared];
  }
}

/**
 * Reads all that the States did about instruments. Nothing else need be known before, so that it can be read while other things are; the number
 * of statements does not grow with the States.
 */
export async function readStandings(store: GraphStore, states: readonly string[]): Promise<Standings> {
  return new Standings(
    ...(await allAtOnce(readParticipations(store, states, null), readQualifications(store, states))),
  );
}

type QualificationsFor = (state: string, provision: string) => readonly QualificationCandidate[];

async function readQualifications(store: GraphStore, states: readonly string[]): Promise<QualificationsFor> {
  const byPart = new Map<string, QualificationCandidate[]>();
  for (const each of await store.candidates('qualifications', { states })) {
    for (const part of each.parts) {
      const key = `${each.state}\0${part}`;
      const known = byPart.get(key);
      if (known) known.push(each);
      else byPart.set(key, [each]);
    }
  }
  return (state, provision) => byPart.get(`${state}\0${provision}`) ?? [];
}
