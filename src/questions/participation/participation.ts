import type { NodeRecord } from '../../model/records';
import { WrongKind } from '../../model/errors/wrong-kind';
import type { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import type { PartyStatus } from '../../model/values/party-status';
import type { GraphStore } from '../../store/graph-store';
import { requireNode, requireNodes } from '../asking/find-node';
import { TOPICS_WITHIN } from '../asking/topics-within';
import { INSTRUMENTS_ABOUT } from './instruments-about';
import type { ParticipationJudgment } from './judge-participation';
import { isJoinable, readParticipations } from './read-participations';
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
    throw new WrongKind('instrument', instrument.id, instrument.kind, 'Treaty, IloConvention or Agreement', null);
  }
  const history = (await readParticipations(store, [state.id], instrument.id)).of(state, instrument);
  return { state, instrument, judgment: history.on(asOf), history, asOf };
}

/** What participations are narrowed by; null for all, an empty list for none. */
interface ParticipationsQuestion {
  readonly states: readonly string[] | null;
  readonly instrument: string | null;
  /** Instruments that are about one of these topics or a narrower one, as a whole or by a norm of theirs. */
  readonly topics: readonly string[] | null;
  readonly statuses: readonly PartyStatus[] | null;
  readonly asOf: CalendarDate;
}

/**
 * Every participation of these States, in this instrument and in those about these topics, of which the data holds an act, on the day.
 * Ordered by instrument, then by State. Throws `NOT_FOUND` or `WRONG_KIND`.
 */
export async function participations(
  store: GraphStore,
  question: ParticipationsQuestion,
): Promise<readonly ParticipationAnswer[]> {
  const { instrument, statuses, asOf } = question;
  await requireNodes(store, 'states', question.states ?? [], 'State');
  if (instrument !== null) await requireNode(store, 'instrument', instrument, 'Instrument');
  const about = question.topics && (await instrumentsAbout(store, question.topics));
  const known = await readParticipations(store, question.states, instrument);
  const acted = known.acted.filter(
    (pair) => (instrument === null || pair.instrument.id === instrument) && (!about || about.has(pair.instrument.id)),
  );
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

async function instrumentsAbout(store: GraphStore, asked: readonly string[]): Promise<ReadonlySet<string>> {
  await requireNodes(store, 'topics', asked, 'Topic');
  const topics = await store.candidates(TOPICS_WITHIN, { topics: asked });
  return new Set(await store.candidates(INSTRUMENTS_ABOUT, { topics }));
}

async function nodesById(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
  const found = await store.nodes([...new Set(ids)]);
  return new Map(found.filter((node) => node !== null).map((node) => [node.id, node]));
}
