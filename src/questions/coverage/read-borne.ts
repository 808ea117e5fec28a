import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import { Coverage } from '../../model/values/coverage';
import type { Modality } from '../../model/values/modality';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { bodiesUnder } from '../asking/bodies-under';
import { requireSubjects } from '../asking/asked-subjects';
import { requireNode } from '../asking/find-node';
import { nodesOfKinds } from '../asking/nodes-of-kinds';
import { requireActorOrGroup } from '../asking/require-actor-or-group';
import { isJoinable } from '../participation/read-participations';
import { readStandings } from '../standing/read-standings';
import { judgeCoverage, type CoverageJudgment } from './judge-coverage';
import type { CoveringReading } from './read-covering';
import { hierarchyOf } from './hierarchy-of';
import { SUBJECTS_WITHIN } from '../asking/subjects-within';
import { type BorneCandidate, OBLIGATIONS_BORNE_BY } from './borne-candidates';

/** Which obligations a group, body or person, or any institution, bears in a State, whatever their standing. */
export interface BorneQuestion {
  /** Null for every institution that is named. */
  readonly bearer: string | null;
  readonly state: string;
  /** Only obligations about these topics or narrower ones; null for all. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
  /**
   * Only obligations that protect one of these groups, or a narrower one; null for all. An empty list matches nothing.
   */
  readonly groups: readonly string[] | null;
  readonly modalities: readonly Modality[] | null;
  /** The days on one of which own law may hold, to be wanted; null for all. */
  readonly during: DayRange | null;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for a State, bearer, topic or group that won't do. */
export async function readBorne(store: GraphStore, question: BorneQuestion): Promise<CoveringReading> {
  const { modalities } = question;
  const state = await requireNode(store, 'state', question.state, 'State');
  const bearer = question.bearer === null ? null : await requireActorOrGroup(store, 'bearer', question.bearer);
  await requireSubjects(store, question);
  const [topics, protectedGroups, { bearers, judge }] = await allAtOnce(
    question.topics && store.candidates(SUBJECTS_WITHIN, { subjects: question.topics }),
    question.groups && store.candidates(SUBJECTS_WITHIN, { subjects: question.groups }),
    bearersAsked(store, bearer, question),
  );
  const stateBears = bearer?.id === state.id;
  const [candidates, standings] = await allAtOnce(
    store.candidates(OBLIGATIONS_BORNE_BY, { bearers, state: state.id, stateBears, topics, modalities }),
    readStandings(store, [state.id]),
  );
  const wanted = candidates.filter(
    (each) => mayHold(each, question.during) && (protectedGroups === null || protectsOneOf(each, protectedGroups)),
  );
  const covered = wanted.flatMap((candidate) => {
    const judgment = judge(candidate);
    return judgment ? [{ ...judgment, candidate }] : [];
  });
  return { states: [state], covered, standings, topics };
}

/** Who is looked for among the bearers that are named, and how a norm that names them reaches who was asked about. */
interface BearersAsked {
  readonly bearers: readonly string[];
  readonly judge: (candidate: BorneCandidate) => CoverageJudgment | null;
}

async function bearersAsked(
  store: GraphStore,
  bearer: NodeRecord | null,
  { state, during }: BorneQuestion,
): Promise<BearersAsked> {
  if (bearer === null) {
    const institutions = await nodesOfKinds(store, ['Institution']);
    return { bearers: institutions.map(({ id }) => id), judge: () => ({ coverage: Coverage.DIRECT, via: [] }) };
  }
  const { id } = bearer;
  if (bearer.kind === 'Group') {
    const hierarchy = await hierarchyOf(store);
    const judge = ({ bearers }: BorneCandidate) => judgeCoverage({ group: id, alsoIn: [] }, bearers, [], hierarchy);
    return { bearers: [...hierarchy.overlapping([id])], judge };
  }
  const parts = await bodiesUnder(store, id, dayOf(during));
  return { bearers: [id, ...parts], judge: (candidate) => borneByBody(bearer, candidate, id === state) };
}

/** The day, where one is asked about: of a span every body counts that was placed under it at any time. */
function dayOf(during: DayRange | null): CalendarDate | null {
  return during !== null && during.first === during.last ? during.first : null;
}

/** Treaties stand whatever the day; other norms only while they may hold. */
function mayHold({ instrument, obligation }: BorneCandidate, during: DayRange | null): boolean {
  if (during === null || isJoinable(instrument)) return true;
  const { earliestStart, latestEnd } = obligation.window;
  return earliestStart <= during.last && latestEnd > during.first;
}

function protectsOneOf({ protects }: BorneCandidate, groups: readonly string[]): boolean {
  return protects.some((group) => groups.includes(group));
}

/** What a body placed under it bears is borne by a part of it. */
function borneByBody(bearer: NodeRecord, { bearers }: BorneCandidate, stateBears: boolean): CoverageJudgment {
  const isDirect = stateBears || bearers.includes(bearer.id);
  return { coverage: isDirect ? Coverage.DIRECT : Coverage.PARTIAL, via: [] };
}
