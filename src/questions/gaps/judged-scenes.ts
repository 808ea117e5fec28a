import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { State, TreatyReception } from '../../model/nodes/state';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { hierarchyOf } from '../coverage/hierarchy-of';
import type { LawThroughCorrespondent } from '../implementation/law-through-correspondents';
import { isJoinable } from '../participation/read-participations';
import type { JudgedStanding } from '../standing/read-standings';
import { asksForAction } from './asks-for-action';
import { existenceOf } from './existence-of';
import { findingsOfState, type FindingsOfState } from './findings-of-state';
import type { GapScene, HeldFinding, HeldTask, HeldThrough } from './gap-scene';
import { heldTasks, isLacking } from './held-tasks';
import { incorporationsOverTime } from './incorporations-over-time';
import { mayBind } from './may-bind';
import { lawOverTime } from './law-over-time';
import { measureOverTime, NormsOverTime } from './norms-over-time';
import type { ObligationOverTime, ObligationWithLaw } from './obligation-over-time';
import { relatedRows } from '../asking/related-rows';

/**
 * What `judge` says of the obligations over all time, from all that their gaps are judged from; null where nothing is
 * set against a norm that no State joins, nothing stated of it and no task lacking, so that no gap of it is there. All
 * rows are of one State; many rows take as many statements as few.
 */
export async function judgedScenes<T>(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
  judge: (scene: GapScene) => T,
): Promise<readonly (History<T> | null)[]> {
  const [first] = obligations;
  if (!first) return [];
  const { state } = first.row;
  const treaties = obligations.map(({ row }) => row).filter((row) => isJoinable(row.instrument) && mayBind(row));
  const [findings, hierarchy, incorporated, norms, { stateBears, law }] = await allAtOnce(
    findingsOfState(store, state.id),
    hierarchyOf(store),
    incorporationsOverTime(store, state, treaties),
    NormsOverTime.read(store, state.id, obligations),
    readOwed(store, obligations, treaties),
  );
  const tasks = heldTasks(
    findings,
    obligations.map((each) => each.tasks),
  );
  const reception = receptionOf(state);
  return obligations.map((each, index) => {
    const { obligation, instrument } = each.row;
    if (!mayFallShort(each, findings)) return null;
    const { own, all, isPenal } = each.topics;
    const facts: SceneFacts = {
      hierarchy,
      reception,
      stateBears: stateBears(obligation),
      isPenal,
      topics: all,
      ownTopics: own,
      norms,
      findings: findings.namingGapOf(obligation.id),
      tasks: tasks[index] ?? NO_TASKS,
      lawOnSubject: law[index] ?? NO_LAW,
      incorporatedBy: incorporated(instrument.id),
    };
    const { row } = each;
    return History.of(partsOf(each, facts), (on) => judge(sceneOf(row, facts, on)));
  });
}

/**
 * Which obligations the State bears, and what law is held on the subjects of those from which a gap may follow for want
 * of law.
 */
async function readOwed(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
  treaties: readonly ObligationOverTime[],
) {
  const { state } = (obligations[0] as ObligationWithLaw).row;
  const acted = treaties.filter(({ obligation }) => asksForAction(obligation));
  const bearers = await relatedRows(store, 'BORNE_BY', idsOf(acted));
  const stateBears = (obligation: NodeRecord) =>
    bearers(obligation.id).length === 0 || read(Obligation, obligation).stateBears;
  const needLaw = new Set(
    idsOf(takesOver(state) ? treaties : acted.filter(({ obligation }) => stateBears(obligation))),
  );
  const subjects = obligations.map(({ row, topics }) => (needLaw.has(row.obligation.id) ? topics.ofSubject : []));
  return { stateBears, law: await lawOverTime(store, state.id, subjects) };
}

function mayFallShort({ row, implementations, tasks }: ObligationWithLaw, findings: FindingsOfState): boolean {
  if (isJoinable(row.instrument) || implementations.length > 0) return true;
  return findings.nameGapOf(row.obligation.id) || tasks.some(isLacking);
}

const NO_TASKS: History<readonly HeldTask[]> = History.always([]);
const NO_LAW: History<GapScene['lawOnSubject']> = History.always(null);

interface SceneFacts extends Pick<
  GapScene,
  'hierarchy' | 'reception' | 'stateBears' | 'isPenal' | 'topics' | 'ownTopics'
> {
  readonly norms: NormsOverTime;
  readonly findings: History<readonly HeldFinding[]>;
  readonly tasks: History<readonly HeldTask[]>;
  readonly lawOnSubject: History<GapScene['lawOnSubject']>;
  readonly incorporatedBy: History<GapScene['incorporatedBy']>;
}

/** What makes up a scene, over all time. */
function partsOf({ row, implementations, through }: ObligationWithLaw, facts: SceneFacts) {
  const { norms, findings, tasks, lawOnSubject, incorporatedBy } = facts;
  const law = implementations.filter(({ isLaw }) => isLaw);
  const implementing = law.filter(({ contradicts }) => !contradicts);
  return {
    standing: row.history,
    isThere: existenceOf(row),
    implementing: History.all(implementing.map((each) => norms.of(each))),
    contradicting: History.all(law.filter(({ contradicts }) => contradicts).map((each) => norms.of(each))),
    struckOut: History.all(implementing.flatMap((each) => norms.struckOut(each) ?? [])),
    measures: History.all(implementations.filter(({ isLaw }) => !isLaw).map(measureOverTime)),
    throughCorrespondents: throughOverTime(through),
    findings,
    tasks,
    lawOnSubject,
    incorporatedBy,
  };
}

/** The values of these parts over a time. */
type OverTime<Parts> = { readonly [Name in keyof Parts]: Parts[Name] extends History<infer Value> ? Value : never };

/**
 * Each property by its name, here and wherever many are made: an object that is spread and grows gets a shape of its
 * own, which all that look at it are slower for.
 */
function sceneOf(
  { obligation, provision, instrument, state, protects }: ObligationOverTime,
  facts: SceneFacts,
  on: OverTime<ReturnType<typeof partsOf>>,
): GapScene {
  return {
    row: {
      obligation,
      provision,
      instrument,
      state,
      protects,
      standing: on.standing.standing,
      reason: on.standing.reason,
      participation: on.standing.participation,
      qualifications: on.standing.qualifications,
      attestedOn: on.standing.attestedOn,
      presumed: on.standing.presumed,
    },
    hierarchy: facts.hierarchy,
    reception: facts.reception,
    stateBears: facts.stateBears,
    isPenal: facts.isPenal,
    topics: facts.topics,
    ownTopics: facts.ownTopics,
    isThere: on.isThere,
    binding: bindingOf(on.standing),
    implementing: on.implementing.filter(mayBeInForce),
    contradicting: on.contradicting.filter(mayBeInForce),
    struckOut: on.struckOut.filter(({ holds }) => holds !== Truth.NO),
    measures: on.measures.filter(mayBeInForce),
    throughCorrespondents: on.throughCorrespondents,
    findings: on.findings,
    tasks: on.tasks,
    lawOnSubject: on.lawOnSubject,
    incorporatedBy: on.incorporatedBy,
  };
}

/** What of it is, or may be, in force. */
function throughOverTime(law: readonly LawThroughCorrespondent[]): History<readonly HeldThrough[]> {
  const windows = law.map(({ edge }) => History.ofWindow(edge.window));
  return History.all(windows).map((inForce) =>
    law.map((each, index) => heldThrough(each, inForce[index] as Truth)).filter(mayBeInForce),
  );
}

function heldThrough({ edge, provision, through, extent }: LawThroughCorrespondent, inForce: Truth): HeldThrough {
  return { edge, provision, through, extent, inForce };
}

function mayBeInForce({ inForce }: { readonly inForce: Truth }): boolean {
  return inForce !== Truth.NO;
}

function bindingOf({ standing }: JudgedStanding): Truth {
  if (standing === Standing.BINDING) return Truth.YES;
  return standing === Standing.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
}

function receptionOf(state: NodeRecord): TreatyReception | null {
  return read(State, state).treatyReception ?? null;
}

/** Whether some treaties at least are law in the State only as far as its own law takes them over. */
function takesOver(state: NodeRecord): boolean {
  const reception = receptionOf(state);
  return reception === TreatyReception.DUALIST || reception === TreatyReception.STATUTE_NEEDED;
}

function idsOf(rows: readonly ObligationOverTime[]): readonly string[] {
  return rows.map(({ obligation }) => obligation.id);
}
