import { textOf, type NodeRecord } from '../model/records';
import type { CalendarDate, PartialDate } from '../model/time/partial-date';
import type { GraphStore, ObligationCandidate, QualificationCandidate } from '../store/graph-store';
import type { ParticipationJudgment } from './judge-participation';
import { qualifiedStanding, upheldQualifications, type UpheldQualification } from './judge-reservation';
import {
  isSoftLaw,
  standingOfNationalLaw,
  standingOfSoftLaw,
  standingOfTreaty,
  type StandingJudgment,
} from './judge-standing';
import { isJoinable, readParticipations } from './read-participations';

/** Whether an obligation binds a State on a day, and all that this rests on. */
export interface JudgedStanding extends StandingJudgment {
  /** Null for obligations of national law and soft law. */
  readonly participation: ParticipationJudgment | null;
  /** What the State's declarations do to the provision, as far as they are or may be upheld on the day. */
  readonly qualifications: readonly UpheldQualification[];
  readonly attestedOn: PartialDate | null;
}

/** Where an obligation stands for one of the States on a day. */
export type StandingOn = (state: NodeRecord, candidate: ObligationCandidate, day: CalendarDate) => JudgedStanding;

/**
 * Reads what the standings of these obligations for these States rest on, so that each can be judged on any day without reading more. The
 * number of statements grows neither with the States nor with the obligations.
 */
export async function readStandings(
  store: GraphStore,
  states: readonly NodeRecord[],
  candidates: readonly ObligationCandidate[],
): Promise<StandingOn> {
  const joinable = candidates.filter(({ instrument }) => isJoinable(instrument));
  const instruments = [...new Set(joinable.map(({ instrument }) => instrument.id))];
  const stateIds = states.map(({ id }) => id);
  const pairs = stateIds.flatMap((state) => instruments.map((instrument) => ({ state, instrument })));
  const participationOn = await readParticipations(store, pairs);
  const qualificationsFor = await readQualifications(store, stateIds, joinable);
  return (state, { obligation, provision, instrument }, day) => {
    const judged = participationOn({ state: state.id, instrument: instrument.id }, day);
    if (!judged) {
      const standing = isSoftLaw(instrument)
        ? standingOfSoftLaw(obligation, instrument, day)
        : standingOfNationalLaw(obligation, instrument, day);
      return { ...standing, participation: null, qualifications: [], attestedOn: textOf(obligation, 'attestedOn') };
    }
    const participation = judged.judgment;
    const qualifications = qualificationsFor(state.id, provision.id);
    return {
      ...qualifiedStanding(standingOfTreaty(state, instrument, participation), qualifications, day),
      participation,
      qualifications: upheldQualifications(qualifications, day),
      attestedOn: participation.attestedOn,
    };
  };
}

async function readQualifications(
  store: GraphStore,
  states: readonly string[],
  candidates: readonly ObligationCandidate[],
): Promise<(state: string, provision: string) => readonly QualificationCandidate[]> {
  const provisions = [...new Set(candidates.map(({ provision }) => provision.id))];
  const found = provisions.length > 0 ? await store.candidates('qualifications', { states, provisions }) : [];
  const byProvision = new Map(provisions.map((provision, index) => [provision, found[index] ?? []]));
  return (state, provision) => (byProvision.get(provision) ?? []).filter((each) => each.state === state);
}
