import type { Coverage } from '../model/values/coverage';
import type { Modality } from '../model/values/modality';
import type { GraphStore, ObligationCandidate } from '../store/graph-store';
import { allAtOnce } from './all-at-once';
import { requireAll } from './find-node';
import { GroupHierarchy } from './group-hierarchy';
import { judgeCoverage, type CoverageJudgment } from './judge-coverage';

/** Which obligations cover a group, whatever their standing. */
export interface CoveringQuestion {
  readonly group: string;
  /** Further groups that the persons are in at once. */
  readonly alsoIn: readonly string[];
  /** Only obligations about these topics or narrower ones; null for all. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly coverages: readonly Coverage[] | null;
}

/** An obligation that covers the group, and how it reaches it. */
export interface CoveringCandidate extends CoverageJudgment {
  readonly candidate: ObligationCandidate;
}

/**
 * The obligations that cover the group and may concern any of the States: of international instruments, and with `national` of their own
 * law as well. Throws `NOT_FOUND` or `WRONG_KIND` for a group or topic that won't do.
 */
export async function coveringCandidates(
  store: GraphStore,
  question: CoveringQuestion,
  { states, national }: { states: readonly string[]; national: boolean },
): Promise<readonly CoveringCandidate[]> {
  const { group, alsoIn, modalities, coverages } = question;
  const named = [
    { argument: 'group', ids: [group], expected: 'Group' },
    { argument: 'alsoIn', ids: alsoIn, expected: 'Group' },
    { argument: 'topics', ids: question.topics ?? [], expected: 'Topic' },
  ];
  const [, edges, topics] = await allAtOnce(
    requireAll(store, named),
    store.candidates('groupHierarchy', {}),
    question.topics && store.candidates('topicsWithin', { topics: question.topics }),
  );
  const hierarchy = new GroupHierarchy(edges);
  const groups = [...hierarchy.overlapping([group, ...alsoIn])];
  const candidates = await store.candidates('obligationsCovering', { groups, states, national, topics, modalities });
  return candidates.flatMap((candidate) => {
    const judgment = judgeCoverage(question, candidate.protects, candidate.excludes, hierarchy);
    return judgment && (coverages === null || coverages.includes(judgment.coverage))
      ? [{ ...judgment, candidate }]
      : [];
  });
}
