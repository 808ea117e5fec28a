import type { NodeRecord } from '../model/records';
import { WrongKind } from '../model/errors/wrong-kind';
import { sortKeyOf } from '../model/id';
import type { CalendarDate } from '../model/time/partial-date';
import type { PartyStatus } from '../model/values/party-status';
import type { GraphStore, ParticipationCandidate, ParticipationPair } from '../store/graph-store';
import { requireNode } from './find-node';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';

/** A State and an instrument on a date. */
export interface ParticipationAnswer {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly judgment: ParticipationJudgment;
  readonly asOf: CalendarDate;
}

/** Kinds of instruments in which a State can take part. */
const JOINABLE = new Set(['Treaty', 'IloConvention', 'Agreement']);

/** A pair's instrument and where the State stands towards it. */
interface JudgedPair extends ParticipationPair {
  readonly node: NodeRecord;
  readonly judgment: ParticipationJudgment;
}

/** Where each State stands towards each instrument on the day, in the order asked; instruments that no State can join are left out. */
export async function judgeParticipations(
  store: GraphStore,
  pairs: readonly ParticipationPair[],
  day: CalendarDate,
): Promise<readonly JudgedPair[]> {
  const candidates = await withParents(store, pairs);
  const judged = new Map<string, ParticipationJudgment | null>();
  const judge = (pair: ParticipationPair): ParticipationJudgment | null => {
    const key = keyOf(pair);
    const known = judged.get(key);
    if (known !== undefined) return known;
    const candidate = candidates.get(key);
    const judgment =
      candidate && JOINABLE.has(candidate.instrument.kind) ? judgeCandidate(candidate, judge, day) : null;
    judged.set(key, judgment);
    return judgment;
  };
  return pairs.flatMap((pair) => {
    const judgment = judge(pair);
    const node = candidates.get(keyOf(pair))?.instrument;
    return judgment && node ? [{ ...pair, node, judgment }] : [];
  });
}

function judgeCandidate(
  { state, instrument, acts, parents }: ParticipationCandidate,
  judge: (pair: ParticipationPair) => ParticipationJudgment | null,
  day: CalendarDate,
): ParticipationJudgment {
  const judgedParents = parents
    .map((parent) => judge({ state, instrument: parent }))
    .filter((parent) => parent !== null);
  return judgeParticipation(instrument, acts, judgedParents, day);
}

/** The candidates by pair, the parents of protocols included, and theirs, which are needed to judge them. */
async function withParents(
  store: GraphStore,
  pairs: readonly ParticipationPair[],
): Promise<ReadonlyMap<string, ParticipationCandidate>> {
  const candidates = new Map<string, ParticipationCandidate>();
  let missing = pairs;
  while (missing.length > 0) {
    const found = await store.candidates('participations', { pairs: missing });
    for (const candidate of found)
      candidates.set(keyOf({ state: candidate.state, instrument: candidate.instrument.id }), candidate);
    const parents = found.flatMap(({ state, parents: ids }) => ids.map((instrument) => ({ state, instrument })));
    const unknown = new Map(parents.map((pair) => [keyOf(pair), pair]));
    missing = [...unknown].filter(([key]) => !candidates.has(key)).map(([, pair]) => pair);
  }
  return candidates;
}

function keyOf({ state, instrument }: ParticipationPair): string {
  return `${state}\0${instrument}`;
}

/** Where one State stands towards one instrument on the day. Throws `NOT_FOUND` or `WRONG_KIND`. */
export async function participation(
  store: GraphStore,
  { state, instrument, asOf }: { state: string; instrument: string; asOf: CalendarDate },
): Promise<ParticipationAnswer> {
  const stateNode = await requireNode(store, 'state', state, 'State');
  const instrumentNode = await requireNode(store, 'instrument', instrument, 'Instrument');
  if (!JOINABLE.has(instrumentNode.kind)) {
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
    await store.candidates('participationPairs', { state, instrument }),
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
