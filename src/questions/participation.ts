import type { NodeRecord } from '../model/records';
import { WrongKind } from '../model/errors/wrong-kind';
import { sortKeyOf } from '../model/id';
import type { CalendarDate } from '../model/time/partial-date';
import type { PartyStatus } from '../model/values/party-status';
import type { GraphStore, ParticipationPair } from '../store/graph-store';
import { requireNode } from './find-node';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';
import { isJoinable, readParticipations } from './read-participations';

/** A State and an instrument on a date. */
export interface ParticipationAnswer {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly judgment: ParticipationJudgment;
  readonly asOf: CalendarDate;
}

/** A pair's instrument and where the State stands towards it. */
interface JudgedPair extends ParticipationPair {
  readonly node: NodeRecord;
  readonly judgment: ParticipationJudgment;
}

/** Where each State stands towards each instrument on the day, in the order asked; instruments that no State can join are left out. */
async function judgeParticipations(
  store: GraphStore,
  pairs: readonly ParticipationPair[],
  day: CalendarDate,
): Promise<readonly JudgedPair[]> {
  const known = await readParticipations(store, pairs);
  return pairs.flatMap((pair) => {
    const node = known.instrument(pair);
    const judgment = node && known.on(pair.state, node, day);
    return node && judgment ? [{ ...pair, node, judgment }] : [];
  });
}

/** Where one State stands towards one instrument on the day. Throws `NOT_FOUND` or `WRONG_KIND`. */
export async function participation(
  store: GraphStore,
  { state, instrument, asOf }: { state: string; instrument: string; asOf: CalendarDate },
): Promise<ParticipationAnswer> {
  const stateNode = await requireNode(store, 'state', state, 'State');
  const instrumentNode = await requireNode(store, 'instrument', instrument, 'Instrument');
  if (!isJoinable(instrumentNode)) {
    throw new WrongKind('instrument', instrument, instrumentNode.kind, 'Treaty, IloConvention or Agreement', null);
  }
  const [judged] = await judgeParticipations(store, [{ state, instrument }], asOf);
  const judgment = judged?.judgment ?? judgeParticipation(instrumentNode, [], [], asOf);
  return { state: stateNode, instrument: instrumentNode, judgment, asOf };
}

/**
 * Every participation of a State, or in an instrument, of which the data holds an act, on the day; of both where both are given.
 * Ordered by instrument, then by State. Throws `NOT_FOUND` or `WRONG_KIND`.
 */
export async function participations(
  store: GraphStore,
  question: {
    state: string | null;
    instrument: string | null;
    statuses: readonly PartyStatus[] | null;
    asOf: CalendarDate;
  },
): Promise<readonly ParticipationAnswer[]> {
  const { state, instrument, statuses, asOf } = question;
  if (state !== null) await requireNode(store, 'state', state, 'State');
  if (instrument !== null) await requireNode(store, 'instrument', instrument, 'Instrument');
  const judged = await judgeParticipations(
    store,
    await store.candidates('participationPairs', { states: state === null ? null : [state], instrument }),
    asOf,
  );
  const wanted = judged.filter(({ judgment }) => statuses === null || statuses.includes(judgment.status));
  const states = await nodesById(
    store,
    wanted.map((pair) => pair.state),
  );
  return wanted.flatMap((pair) => {
    const stateNode = states.get(pair.state);
    return stateNode ? [{ state: stateNode, instrument: pair.node, judgment: pair.judgment, asOf }] : [];
  });
}

/** What participations are ordered by. */
export function participationKeys({ instrument, state }: ParticipationAnswer): readonly string[] {
  return [sortKeyOf(instrument.id), state.id];
}

async function nodesById(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
  const found = await store.nodes([...new Set(ids)]);
  return new Map(found.filter((node) => node !== null).map((node) => [node.id, node]));
}
