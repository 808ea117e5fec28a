import { sortKeyOf } from '../model/id';
import { textOf, type NodeRecord } from '../model/records';
import type { CalendarDate, PartialDate } from '../model/time/partial-date';
import { Coverage } from '../model/values/coverage';
import type { Modality } from '../model/values/modality';
import { Standing } from '../model/values/standing';
import type { GraphStore, ObligationCandidate } from '../store/graph-store';
import { requireNode, requireNodes } from './find-node';
import { GroupHierarchy } from './group-hierarchy';
import { judgeCoverage, type CoverageJudgment } from './judge-coverage';
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

/** Which obligations cover this group in this State on this date? */
export interface ObligationsCoveringQuestion {
  readonly group: string;
  /** Further groups that the persons are in at once. */
  readonly alsoIn: readonly string[];
  readonly state: string;
  readonly asOf: CalendarDate;
  /** Only obligations about these topics or narrower ones; null for all. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly standings: readonly Standing[] | null;
  readonly coverages: readonly Coverage[] | null;
}

/** One obligation that covers the group, judged. */
export interface CoveredObligationAnswer extends CoverageJudgment, StandingJudgment {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly state: NodeRecord;
  /** Null for obligations of national law and soft law. */
  readonly participation: ParticipationJudgment | null;
  readonly attestedOn: PartialDate | null;
  readonly asOf: CalendarDate;
}

const COVERAGE_ORDER: readonly Coverage[] = [Coverage.DIRECT, Coverage.INHERITED, Coverage.PARTIAL, Coverage.EXCLUDED];

const STANDING_ORDER: readonly Standing[] = [
  Standing.BINDING,
  Standing.SIGNED_ONLY,
  Standing.NOT_IN_FORCE,
  Standing.UNKNOWN,
  Standing.NOT_BINDING,
  Standing.SOFT_LAW,
];

/** What answers are ordered by: how closely the obligation names the group, then whether it binds, then its id. */
export function coveredObligationKeys({ coverage, standing, obligation }: CoveredObligationAnswer): readonly string[] {
  return [String(COVERAGE_ORDER.indexOf(coverage)), String(STANDING_ORDER.indexOf(standing)), sortKeyOf(obligation.id)];
}

/** The whole judged list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do. */
export async function obligationsCovering(
  store: GraphStore,
  question: ObligationsCoveringQuestion,
): Promise<readonly CoveredObligationAnswer[]> {
  const state = await requireNode(store, 'state', question.state, 'State');
  await requireNodes(store, 'group', [question.group], 'Group');
  await requireNodes(store, 'alsoIn', question.alsoIn, 'Group');
  await requireNodes(store, 'topics', question.topics ?? [], 'Topic');
  const hierarchy = new GroupHierarchy(await store.candidates('groupHierarchy', {}));
  const candidates = await candidatesFor(store, question, hierarchy);
  const covered = candidates.flatMap((candidate) => {
    const judgment = judgeCoverage(question, candidate.protects, candidate.excludes, hierarchy);
    return judgment && wanted(question.coverages, judgment.coverage) ? [{ ...judgment, candidate }] : [];
  });
  const standings = await judgeStandings(
    store,
    state,
    covered.map(({ candidate }) => candidate),
    question.asOf,
  );
  return covered
    .map(({ candidate, coverage, via }): CoveredObligationAnswer => {
      const { obligation, provision, instrument } = candidate;
      return { obligation, provision, instrument, coverage, via, state, asOf: question.asOf, ...standings(candidate) };
    })
    .filter((answer) => wanted(question.standings, answer.standing))
    .map((answer) => ({ answer, keys: coveredObligationKeys(answer).join('\0') }))
    .sort((one, other) => (one.keys < other.keys ? -1 : 1))
    .map(({ answer }) => answer);
}

async function candidatesFor(
  store: GraphStore,
  question: ObligationsCoveringQuestion,
  hierarchy: GroupHierarchy,
): Promise<readonly ObligationCandidate[]> {
  const topics = question.topics && (await store.candidates('topicsWithin', { topics: question.topics }));
  const groups = [...hierarchy.overlapping([question.group, ...question.alsoIn])];
  return store.candidates('obligationsCovering', {
    groups,
    state: question.state,
    topics,
    modalities: question.modalities,
  });
}

type Judged = Pick<CoveredObligationAnswer, 'standing' | 'reason' | 'participation' | 'attestedOn'>;

async function judgeStandings(
  store: GraphStore,
  state: NodeRecord,
  candidates: readonly ObligationCandidate[],
  day: CalendarDate,
): Promise<(candidate: ObligationCandidate) => Judged> {
  const joinable = candidates.filter(({ instrument }) => isTreaty(instrument));
  const instruments = [...new Set(joinable.map(({ instrument }) => instrument.id))];
  const pairs = instruments.map((instrument) => ({ state: state.id, instrument }));
  const judged = await judgeParticipations(store, pairs, day);
  const participations = new Map(judged.map(({ instrument, judgment }) => [instrument, judgment]));
  const qualifications = await qualificationsOf(store, state.id, joinable);
  return ({ obligation, provision, instrument }) => {
    if (isSoftLaw(instrument))
      return {
        ...standingOfSoftLaw(obligation, instrument, day),
        participation: null,
        attestedOn: textOf(obligation, 'attestedOn'),
      };
    const participation = participations.get(instrument.id);
    if (!participation) {
      return {
        ...standingOfNationalLaw(obligation, instrument, day),
        participation: null,
        attestedOn: textOf(obligation, 'attestedOn'),
      };
    }
    const standing = qualifiedStanding(
      standingOfTreaty(state, instrument, participation),
      qualifications.get(provision.id) ?? [],
      day,
    );
    return { ...standing, participation, attestedOn: participation.attestedOn };
  };
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

function wanted<T>(filter: readonly T[] | null, value: T): boolean {
  return filter === null || filter.includes(value);
}
