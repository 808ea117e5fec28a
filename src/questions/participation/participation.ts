import type { NodeRecord } from '../../model/records';
import { WrongKind } from '../../model/errors/wrong-kind';
import type { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import type { PartyStatus } from '../../model/values/party-status';
import type { GraphStore } from '../../store/graph-store';
import { dealingWith, requireSubjects, type AskedSubjects } from '../asking/asked-subjects';
import { requireNode, requireNodes } from '../asking/find-node';
import type { ParticipationJudgment } from './judge-participation';
import { isJoinable, readParticipations } from './read-participations';
import { statesAsked, type AskedStates } from '../asking/states-asked';
import { RowOrder, byText } from '../asking/row-order';
import { sortKey } from '../asking/sort-key';

/** A State and an instrument on a date. */
export interface ParticipationAnswer {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly judgment: ParticipationJudgment;
  /** How it was and is on every date. */
  readonly history: History<ParticipationJudgment>;
  readonly asOf: CalendarDate;
}

/** Where one State stands towards one instrument on the day. Throws `NOT_FOUND` or `WRONG_KIND`. */
export async function participation(
  store: GraphStore,
  question: { state: string; instrument: string; asOf: CalendarDate },
): Promise<ParticipationAnswer> {
  const { asOf } = question;
  const state = await requireNode(store, 'state', question.state, 'State');
  const instrument = await requireNode(store, 'instrument', question.instrument, 'Instrument');
  if (!isJoinable(instrument)) {
    throw new WrongKind('instrument', instrument.id, instrument.kind, 'Treaty, IloConvention or Agreement', []);
  }
  const history = (await readParticipations(store, [state.id], instrument.id)).of(state, instrument);
  return { state, instrument, judgment: history.on(asOf), history, asOf };
}

/**
 * Where States stand towards instruments. Of topics and groups only instruments that deal with them, as a whole or in
 * one of their provisions or obligations.
 */
interface ParticipationsQuestion extends AskedSubjects, AskedStates {
  readonly instrument: string | null;
  readonly statuses: readonly PartyStatus[] | null;
  readonly asOf: CalendarDate;
}

/**
 * Every participation of these States, in this instrument and in those that deal with these topics and groups, of which
 * the data holds an act, on the day. Ordered by instrument, then by State. Throws `NOT_FOUND` or `WRONG_KIND`.
 */
export async function participations(
  store: GraphStore,
  question: ParticipationsQuestion,
): Promise<readonly ParticipationAnswer[]> {
  const { instrument, statuses, asOf } = question;
  await requireNodes(store, 'states', question.states ?? [], 'State');
  if (instrument !== null) await requireNode(store, 'instrument', instrument, 'Instrument');
  await requireSubjects(store, question);
  const known = await readParticipations(store, await statesAsked(store, question, asOf), instrument);
  const asked = known.acted.filter((pair) => instrument === null || pair.instrument.id === instrument);
  const things = asked.map((pair) => pair.instrument.id);
  const deals = await dealingWith(store, question, { things, parts: true });
  const acted = asked.filter((pair) => deals(pair.instrument.id));
  const states = await nodesById(
    store,
    acted.map(({ state }) => state),
  );
  return acted.flatMap((pair): ParticipationAnswer[] => {
    const state = states.get(pair.state);
    if (!state) return [];
    const history = known.of(state, pair.instrument);
    const judgment = history.on(asOf);
    if (statuses !== null && !statuses.includes(judgment.status)) return [];
    return [{ state, instrument: pair.instrument, judgment, history, asOf }];
  });
}

/** By instrument, then by State. */
export const PARTICIPATION_ORDER = new RowOrder<ParticipationAnswer>(
  byText(({ instrument }) => sortKey(instrument)),
  byText(({ state }) => state.id),
);

async function nodesById(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
  const found = await store.nodes([...new Set(ids)]);
  return new Map(found.filter((node) => node !== null).map((node) => [node.id, node]));
}
