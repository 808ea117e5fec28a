import type { NodeRecord } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import type { GraphStore, ParticipationCandidate, ParticipationPair } from '../store/graph-store';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';

/** Kinds of instruments in which a State can take part. */
const JOINABLE = new Set(['Treaty', 'IloConvention', 'Agreement']);

/** Whether a State can take part in the instrument: it is a treaty, a convention or an agreement. */
export function isJoinable({ kind }: NodeRecord): boolean {
  return JOINABLE.has(kind);
}

/** Where a State stands towards an instrument on a day; null where no State can join it, or there is none. */
export type ParticipationOn = (
  pair: ParticipationPair,
  day: CalendarDate,
) => { readonly node: NodeRecord; readonly judgment: ParticipationJudgment } | null;

/** Reads the acts of each State about each instrument, so that each pair can be judged on any day without reading more. */
export async function readParticipations(
  store: GraphStore,
  pairs: readonly ParticipationPair[],
): Promise<ParticipationOn> {
  const candidates = await withParents(store, pairs);
  const judged = new Map<string, ParticipationJudgment | null>();
  const judge = (pair: ParticipationPair, day: CalendarDate): ParticipationJudgment | null => {
    const key = `${day}\0${keyOf(pair)}`;
    const known = judged.get(key);
    if (known !== undefined) return known;
    const candidate = candidates.get(keyOf(pair));
    const judgment =
      candidate && isJoinable(candidate.instrument)
        ? judgeCandidate(candidate, (parent) => judge(parent, day), day)
        : null;
    judged.set(key, judgment);
    return judgment;
  };
  return (pair, day) => {
    const judgment = judge(pair, day);
    const node = candidates.get(keyOf(pair))?.instrument;
    return judgment && node ? { node, judgment } : null;
  };
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
