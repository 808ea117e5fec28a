import type { NodeRecord } from '../../model/records';
import type { Coverage } from '../../model/values/coverage';
import type { DayRange } from '../../model/time/range';
import type { Modality } from '../../model/values/modality';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { requireAll } from '../asking/find-node';
import type { GroupHierarchy } from './group-hierarchy';
import { hierarchyOf } from './hierarchy-of';
import { judgeCoverage, type CoverageJudgment } from './judge-coverage';
import { readStandings, type Standings } from '../standing/read-standings';
import { SUBJECTS_WITHIN } from '../asking/subjects-within';
import { OBLIGATIONS_COVERING } from './covering-candidates';
import type { ObligationCandidate } from './obligation-candidate';

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

/** The States that obligations may concern. */
interface ConcernedStates {
  /** The argument of the question that names them. */
  readonly argument: string;
  readonly ids: readonly string[];
  /** Whether obligations of their own law are wanted beside those of international instruments. */
  readonly national: boolean;
  /** The days on one of which own law may hold, to be wanted; null for all. */
  readonly during: DayRange | null;
}

/** What is read of a question about a group and States, before the standings are judged. */
export interface CoveringReading {
  readonly states: readonly NodeRecord[];
  /** The obligations that cover the group and may concern any of the States. */
  readonly covered: readonly CoveringCandidate[];
  /** Where obligations stand for the States on any day. */
  readonly standings: Standings;
  /** The topics asked about, and narrower ones; null where none was. */
  readonly topics: readonly string[] | null;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for a State, group or topic that won't do. */
export async function readCovering(
  store: GraphStore,
  question: CoveringQuestion,
  concerned: ConcernedStates,
): Promise<CoveringReading> {
  const { ids } = concerned;
  const { group, alsoIn, coverages } = question;
  const named = [
    { argument: concerned.argument, ids, expected: 'State' },
    { argument: 'group', ids: [group], expected: 'Group' },
    { argument: 'alsoIn', ids: alsoIn, expected: 'Group' },
    { argument: 'topics', ids: question.topics ?? [], expected: 'Topic' },
  ];
  const [nodes, { hierarchy, topics, candidates }, standings] = await allAtOnce(
    requireAll(store, named),
    readCandidates(store, question, concerned),
    readStandings(store, ids),
  );
  const judge = coverageJudge(question, hierarchy);
  const covered = candidates.flatMap((candidate) => {
    const judgment = judge(candidate);
    return judgment && (coverages === null || coverages.includes(judgment.coverage))
      ? [{ ...judgment, candidate }]
      : [];
  });
  return { states: nodes.slice(0, ids.length), covered, standings, topics };
}

async function readCandidates(
  store: GraphStore,
  { group, alsoIn, topics: asked, modalities }: CoveringQuestion,
  { ids: states, national, during }: ConcernedStates,
) {
  const [hierarchy, topics] = await allAtOnce(
    hierarchyOf(store),
    asked && store.candidates(SUBJECTS_WITHIN, { subjects: asked }),
  );
  const groups = [...hierarchy.overlapping([group, ...alsoIn])];
  const candidates = await store.candidates(OBLIGATIONS_COVERING, {
    groups,
    states,
    national,
    during,
    topics,
    modalities,
  });
  return { hierarchy, topics, candidates };
}

type Reach = Pick<ObligationCandidate, 'protects' | 'excludes'>;

/** Many obligations name the same groups: each such case is judged once. */
function coverageJudge(asked: CoveringQuestion, hierarchy: GroupHierarchy): (reach: Reach) => CoverageJudgment | null {
  const judged = new Map<string, CoverageJudgment | null>();
  return ({ protects, excludes }) => {
    const key = `${protects.join(' ')}|${excludes.join(' ')}`;
    const known = judged.get(key);
    if (known !== undefined) return known;
    const judgment = judgeCoverage(asked, protects, excludes, hierarchy);
    judged.set(key, judgment);
    return judgment;
  };
}
