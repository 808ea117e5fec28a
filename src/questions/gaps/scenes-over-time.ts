import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { State, TreatyReception } from '../../model/nodes/state';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { hierarchyOf } from '../coverage/hierarchy-of';
import type { ImplementationOverTime } from '../implementation/implementations';
import type { LawThroughCorrespondent } from '../implementation/law-through-correspondents';
import { isJoinable } from '../participation/read-participations';
import type { TaskOverTime } from '../responsibilities/responsibilities';
import type { JudgedObligation } from '../standing/judge-obligation';
import type { JudgedStanding } from '../standing/read-standings';
import { asksForAction } from './asks-for-action';
import { existenceOf } from './existence-of';
import type { GapScene, HeldFinding, HeldTask, HeldThrough } from './gap-scene';
import { heldTasks } from './held-tasks';
import { incorporationsOverTime } from './incorporations-over-time';
import { lawOverTime } from './law-over-time';
import { measureOverTime, NormsOverTime } from './norms-over-time';
import { relatedRows } from '../asking/related-rows';
import type { TopicsOfNorm } from '../asking/topics-of-norms';
import { statedOverTime } from './stated-over-time';

/** An obligation that may concern a State, with where it stands over all time. */
export type ObligationOverTime = Pick<
  JudgedObligation,
  'obligation' | 'provision' | 'instrument' | 'state' | 'protects' | 'history'
>;

/** An obligation with what has been read of it: what implements or contradicts it, and who has a task about it. */
export interface ObligationWithLaw {
  readonly row: ObligationOverTime;
  readonly implementations: readonly ImplementationOverTime[];
  /** What carries out what corresponds to it in another instrument. */
  readonly through: readonly LawThroughCorrespondent[];
  readonly tasks: readonly TaskOverTime[];
  readonly topics: TopicsOfNorm;
}

/** What the gaps of the obligations are judged from, over all time. All rows are of one State; many rows take as many statements as few. */
export async function scenesOverTime(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
): Promise<readonly History<GapScene>[]> {
  const [first] = obligations;
  if (!first) return [];
  const { state } = first.row;
  const provisions = nationalProvisionsOf(obligations);
  const treaties = obligations.map(({ row }) => row).filter(({ instrument }) => isJoinable(instrument));
  const acted = treaties.filter(({ obligation }) => asksForAction(obligation));
  const [stated, bearers, hierarchy, incorporated, tasks] = await Promise.all([
    statedOverTime(store, state.id, [...obligations.map(({ row }) => row.obligation.id), ...provisions]),
    relatedRows(store, 'BORNE_BY', idsOf(acted)),
    hierarchyOf(store),
    incorporationsOverTime(store, state, treaties),
    heldTasks(
      store,
      state.id,
      obligations.map((each) => each.tasks),
    ),
  ]);
  const stateBears = (obligation: NodeRecord) =>
    bearers(obligation.id).length === 0 || read(Obligation, obligation).stateBears;
  const needLaw = new Set(
    idsOf(takesOver(state) ? treaties : acted.filter(({ obligation }) => stateBears(obligation))),
  );
  const subjects = obligations.map(({ row, topics }) => (needLaw.has(row.obligation.id) ? topics.ofSubject : []));
  const penal = obligations.filter(({ topics }) => topics.isPenal);
  const [norms, law] = await Promise.all([
    NormsOverTime.read(store, provisions, nationalProvisionsOf(penal), stated),
    lawOverTime(store, state.id, subjects),
  ]);
  const shared = { hierarchy, reception: receptionOf(state) };
  return obligations.map((each, index) => {
    const { obligation, instrument } = each.row;
    const { own, all, isPenal } = each.topics;
    return sceneOverTime(each, {
      ...shared,
      stateBears: stateBears(obligation),
      isPenal,
      topics: all,
      ownTopics: own,
      norms,
      findings: stated(obligation.id),
      tasks: tasks[index] ?? NO_TASKS,
      lawOnSubject: law[index] ?? NO_LAW,
      incorporatedBy: incorporated(instrument.id),
    });
  });
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

function sceneOverTime({ row, implementations, through }: ObligationWithLaw, facts: SceneFacts): History<GapScene> {
  const { norms, findings, tasks, lawOnSubject, incorporatedBy, ...fixed } = facts;
  const { history, ...named } = row;
  const law = implementations.filter(({ isLaw }) => isLaw);
  const implementing = law.filter(({ contradicts }) => !contradicts);
  const parts = {
    standing: history,
    isThere: existenceOf(row),
    implementing: History.all(implementing.map((each) => norms.of(each))),
    contradicting: History.all(law.filter(({ contradicts }) => contradicts).map((each) => norms.of(each))),
    struckOut: History.all(implementing.flatMap((each) => norms.struckOut(each) ?? [])),
    measures: History.all(implementations.filter(({ isLaw }) => !isLaw).map(measureOverTime)),
    throughCorrespondents: History.all(through.map(throughOverTime)),
    findings,
    tasks,
    lawOnSubject,
    incorporatedBy,
  };
  return History.of(parts, (on): GapScene => ({
    ...fixed,
    row: { ...named, ...on.standing },
    isThere: on.isThere,
    binding: bindingOf(on.standing),
    implementing: on.implementing.filter(mayBeInForce),
    contradicting: on.contradicting.filter(mayBeInForce),
    struckOut: on.struckOut.filter(({ holds }) => holds !== Truth.NO),
    measures: on.measures.filter(mayBeInForce),
    throughCorrespondents: on.throughCorrespondents.filter(mayBeInForce),
    findings: on.findings,
    tasks: on.tasks,
    lawOnSubject: on.lawOnSubject,
    incorporatedBy: on.incorporatedBy,
  }));
}

function throughOverTime(law: LawThroughCorrespondent): History<HeldThrough> {
  return History.ofWindow(law.edge.window).map((inForce) => ({ ...law, inForce }));
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

function nationalProvisionsOf(obligations: readonly ObligationWithLaw[]): readonly string[] {
  const law = obligations.flatMap(({ implementations }) => implementations.filter(({ isLaw }) => isLaw));
  return [...new Set(law.map(({ provision }) => provision.id))];
}
