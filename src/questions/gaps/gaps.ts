import { BadArgument } from '../../model/errors/bad-argument';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { CalendarDate } from '../../model/time/partial-date';
import type { NodeRecord } from '../../model/records';
import type { GapKind } from '../../model/values/gap-kind';
import type { GapFindingCandidate, GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { requireNode, requireNodes } from '../asking/find-node';
import { GroupHierarchy } from '../coverage/group-hierarchy';
import { implementations } from '../implementation/implementations';
import { judgeObligations, type JudgedObligation } from '../standing/judge-obligations';
import { obligationsCovering } from '../coverage/obligations-covering';
import { compareKeys } from '../asking/page-of-list';
import { readStandings } from '../standing/read-standings';
import { responsibilitiesOfObligations } from '../responsibilities/responsibilities';
import { gapKeys, type GapAnswer } from './gap-answer';
import { gapsOfObligations } from './gaps-of-obligations';
import { readStatedFindings } from './read-stated-findings';
import { statedGap } from './stated-gap';

/** What stands between an obligation and its fulfilment in this State on this date? */
export interface GapsQuestion {
  readonly state: string;
  /** Only gaps of obligations that cover this group, and those that a source states of no obligation and that befall it, or somebody it does not name; null for all. */
  readonly group: string | null;
  /** Further groups that the persons are in at once; none where no group is asked about. */
  readonly alsoIn: readonly string[];
  /** Only gaps of obligations about these topics or narrower ones, and those stated by findings about them; null for all. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
  readonly kinds: readonly GapKind[] | null;
  readonly asOf: CalendarDate;
}

/** The whole list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do, `BAD_ARGUMENT` for further groups without a group. */
export async function gaps(store: GraphStore, question: GapsQuestion): Promise<readonly GapAnswer[]> {
  const { kinds, asOf } = question;
  const state = await requireNode(store, 'state', question.state, 'State');
  if (question.group !== null) await requireNode(store, 'group', question.group, 'Group');
  else if (question.alsoIn.length > 0) throw new BadArgument('alsoIn', 'needs a "group" beside it');
  await requireNodes(store, 'topics', question.topics ?? [], 'Topic');
  const topics = question.topics && (await store.candidates('topicsWithin', { topics: question.topics }));
  const rows = await rowsOf(store, question, state, topics);
  const [ofObligations, ofNone] = await Promise.all([
    gapsOfRows(store, rows),
    gapsOfNoObligation(store, { state, groups: groupsOf(question), topics, asOf }, rows),
  ]);
  return [...ofObligations.flat(), ...ofNone]
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .sort((one, other) => compareKeys(gapKeys(one), gapKeys(other)));
}

async function rowsOf(
  store: GraphStore,
  { group, alsoIn, topics, asOf }: GapsQuestion,
  state: NodeRecord,
  within: readonly string[] | null,
): Promise<readonly JudgedObligation[]> {
  if (group === null) {
    const [candidates, standings] = await allAtOnce(
      store.candidates('obligationsConcerning', { state: state.id, topics: within }),
      readStandings(store, [state.id]),
    );
    return judgeObligations(state, candidates, standings, asOf);
  }
  const unfiltered = { modalities: null, standings: null, coverages: null };
  return obligationsCovering(store, { ...unfiltered, group, alsoIn, state: state.id, topics, asOf });
}

async function gapsOfRows(
  store: GraphStore,
  rows: readonly JudgedObligation[],
): Promise<readonly (readonly GapAnswer[])[]> {
  const [first] = rows;
  if (!first) return [];
  const obligations = rows.map(({ obligation }) => obligation);
  const law = await implementations(store, first.state.id, obligations, first.asOf);
  const tasks = await responsibilitiesOfObligations(store, rows, law);
  return gapsOfObligations(
    store,
    rows.map((row, index) => ({ row, implementations: law[index] ?? [], tasks: tasks[index] ?? [] })),
  );
}

function groupsOf({ group, alsoIn }: GapsQuestion): readonly string[] | null {
  return group === null ? null : [group, ...alsoIn];
}

interface AskedOfFindings {
  readonly state: NodeRecord;
  /** Null for anybody. */
  readonly groups: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly asOf: CalendarDate;
}

/** What sources state of none of the obligations asked about, but of the group and topics asked about. */
async function gapsOfNoObligation(
  store: GraphStore,
  { state, groups, topics, asOf }: AskedOfFindings,
  rows: readonly JudgedObligation[],
): Promise<readonly GapAnswer[]> {
  const found = await store.candidates('gapFindings', { state: state.id, topics });
  const told = new Set(rows.flatMap(({ obligation, instrument }) => [obligation.id, instrument.id]));
  const befalls = await befalling(store, groups);
  const untold = found.filter((each) => !each.hangsOn.some((id) => told.has(id)) && befalls(each));
  const loose = await ofNormsThatMayHold(store, untold, asOf);
  const stated = await readStatedFindings(
    store,
    loose.map(({ finding }) => finding),
  );
  return [...stated.values()].map((each) => statedGap(each, { state, asOf })).filter(({ holds }) => holds !== Truth.NO);
}

/** What is stated of a norm that surely is not in force is no gap on the date. */
async function ofNormsThatMayHold(
  store: GraphStore,
  findings: readonly GapFindingCandidate[],
  asOf: CalendarDate,
): Promise<readonly GapFindingCandidate[]> {
  const norms = await store.nodes([...new Set(findings.flatMap(({ hangsOn }) => hangsOn))]);
  const over = norms.filter((norm) => norm !== null && holdsOn(norm.window, asOf) === Truth.NO);
  const ids = new Set(over.map((norm) => norm?.id));
  return findings.filter(({ hangsOn }) => !hangsOn.some((id) => ids.has(id)));
}

/** Whether a finding befalls somebody in the groups; where the source does not say whom, it may. */
async function befalling(
  store: GraphStore,
  groups: readonly string[] | null,
): Promise<(finding: GapFindingCandidate) => boolean> {
  if (groups === null) return () => true;
  const hierarchy = new GroupHierarchy(await store.candidates('groupHierarchy', {}));
  const overlapping = hierarchy.overlapping(groups);
  return ({ affects }) => affects.length === 0 || affects.some((each) => overlapping.has(each));
}
