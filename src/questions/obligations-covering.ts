import { sortKeyOf } from '../model/id';
import type { CalendarDate } from '../model/time/partial-date';
import { Coverage } from '../model/values/coverage';
import type { Modality } from '../model/values/modality';
import { Standing } from '../model/values/standing';
import type { GraphStore, ObligationCandidate } from '../store/graph-store';
import { requireNode, requireNodes } from './find-node';
import { GroupHierarchy } from './group-hierarchy';
import { judgeCoverage, type CoverageJudgment } from './judge-coverage';
import { judgeObligations, type JudgedObligation } from './judge-obligations';

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
export type CoveredObligationAnswer = CoverageJudgment & JudgedObligation;

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
  const judged = await judgeObligations(
    store,
    state,
    covered.map(({ candidate }) => candidate),
    question.asOf,
  );
  return covered
    .flatMap(({ coverage, via }, index): CoveredObligationAnswer[] => {
      const obligation = judged[index];
      return obligation ? [{ ...obligation, coverage, via }] : [];
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

function wanted<T>(filter: readonly T[] | null, value: T): boolean {
  return filter === null || filter.includes(value);
}
