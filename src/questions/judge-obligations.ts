import { textOf, type NodeRecord } from '../model/records';
import type { CalendarDate, PartialDate } from '../model/time/partial-date';
import type { GraphStore, ObligationCandidate } from '../store/graph-store';
import type { ParticipationJudgment } from './judge-participation';
import { qualifiedStanding, type Qualifications } from './judge-reservation';
import {
  isSoftLaw,
  standingOfNationalLaw,
  standingOfSoftLaw,
  standingOfTreaty,
  type StandingJudgment,
} from './judge-standing';
import { judgeParticipations } from './participation';

/** An obligation that may concern a State, and whether it binds the State on a date. */
export interface JudgedObligation extends StandingJudgment {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly state: NodeRecord;
  /** All groups that it protects. */
  readonly protects: readonly string[];
  /** Null for obligations of national law and soft law. */
  readonly participation: ParticipationJudgment | null;
  readonly attestedOn: PartialDate | null;
  readonly asOf: CalendarDate;
}

type Judged = Pick<JudgedObligation, 'standing' | 'reason' | 'participation' | 'attestedOn'>;

/** Judges the standing of each candidate for the State on the day, in their order. */
export async function judgeObligations(
  store: GraphStore,
  state: NodeRecord,
  candidates: readonly ObligationCandidate[],
  asOf: CalendarDate,
): Promise<readonly JudgedObligation[]> {
  const joinable = candidates.filter(({ instrument }) => isTreaty(instrument));
  const instruments = [...new Set(joinable.map(({ instrument }) => instrument.id))];
  const pairs = instruments.map((instrument) => ({ state: state.id, instrument }));
  const judged = await judgeParticipations(store, pairs, asOf);
  const participations = new Map(judged.map(({ instrument, judgment }) => [instrument, judgment]));
  const qualifications = await qualificationsOf(store, state.id, joinable);
  return candidates.map((candidate) => {
    const { obligation, provision, instrument, protects } = candidate;
    const participation = participations.get(instrument.id) ?? null;
    const standing = participation
      ? ofTreaty(state, candidate, participation, qualifications.get(provision.id) ?? [], asOf)
      : ofOtherLaw(candidate, asOf);
    return { obligation, provision, instrument, state, protects, asOf, ...standing };
  });
}

function ofTreaty(
  state: NodeRecord,
  { instrument }: ObligationCandidate,
  participation: ParticipationJudgment,
  qualifications: Qualifications,
  day: CalendarDate,
): Judged {
  const standing = qualifiedStanding(standingOfTreaty(state, instrument, participation), qualifications, day);
  return { ...standing, participation, attestedOn: participation.attestedOn };
}

function ofOtherLaw({ obligation, instrument }: ObligationCandidate, day: CalendarDate): Judged {
  const judge = isSoftLaw(instrument) ? standingOfSoftLaw : standingOfNationalLaw;
  return { ...judge(obligation, instrument, day), participation: null, attestedOn: textOf(obligation, 'attestedOn') };
}

async function qualificationsOf(
  store: GraphStore,
  state: string,
  candidates: readonly ObligationCandidate[],
): Promise<ReadonlyMap<string, Qualifications>> {
  const provisions = [...new Set(candidates.map(({ provision }) => provision.id))];
  const found = provisions.length > 0 ? await store.candidates('qualifications', { state, provisions }) : [];
  return new Map(provisions.map((provision, index) => [provision, found[index] ?? []]));
}

function isTreaty({ kind }: NodeRecord): boolean {
  return kind === 'Treaty' || kind === 'IloConvention' || kind === 'Agreement';
}
