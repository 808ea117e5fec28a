import type { NodeRecord } from '../../model/records';
import { WrongKind } from '../../model/errors/wrong-kind';
import { sortKeyOf } from '../../model/id';
import type { CalendarDate } from '../../model/time/partial-date';
import type { PartyStatus } from '../../model/values/party-status';
import type { GraphStore } from '../../store/graph-store';
import { requireNode } from '../asking/find-node';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';
import { isJoinable, readParticipations } from './read-participations';

/** A State and an instrument on a date. */
export interface ParticipationAnswer {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly judgment: ParticipationJudgment;
  readonly asOf: CalendarDate;
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
  const known = await readParticipations(store, [state], instrument);
  const judgment = known.on(state, instrumentNode, asOf) ?? judgeParticipation(instrumentNode, [], [], asOf);
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
  const known = await readParticipations(store, state === null ? null : [state], instrument);
  const judged = known.acted
    .filter((pair) => instrument === null || pair.instrument.id === instrument)
    .flatMap((pair) => {
      const judgment = known.on(pair.state, pair.instrument, asOf);
      return judgment && (statuses === null || statuses.includes(judgment.status)) ? [{ ...pair, judgment }] : [];
    });
  const states = await nodesById(
    store,
    judged.map((pair) => pair.state),
  );
  return judged.flatMap(({ state: id, instrument: joined, judgment }) => {
    const stateNode = states.get(id);
    return stateNode ? [{ state: stateNode, instrument: joined, judgment, asOf }] : [];
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
