import type { NodeRecord } from '../model/records';
import { sortKeyOf } from '../model/id';
import type { CalendarDate } from '../model/time/partial-date';
import type { PartyStatus } from '../model/values/party-status';
import type { GraphStore, ParticipationCandidate } from '../store/graph-store';
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

/** Where the State stands towards each instrument on the day, by the instrument's id; those it cannot join are left out. */
export async function judgeParticipations(
  store: GraphStore,
  state: string,
  instruments: readonly string[] | null,
  day: CalendarDate,
): Promise<ReadonlyMap<string, { instrument: NodeRecord; judgment: ParticipationJudgment }>> {
  const candidates = await withParents(store, state, await store.candidates('participations', { state, instruments }));
  const judged = new Map<string, { instrument: NodeRecord; judgment: ParticipationJudgment }>();
  const judge = (id: string): ParticipationJudgment | null => {
    const known = judged.get(id);
    if (known) return known.judgment;
    const candidate = candidates.get(id);
    if (!candidate || !JOINABLE.has(candidate.instrument.kind)) return null;
    const parents = candidate.parents.map(judge).filter((parent) => parent !== null);
    const judgment = judgeParticipation(candidate.instrument, candidate.acts, parents, day);
    judged.set(id, { instrument: candidate.instrument, judgment });
    return judgment;
  };
  for (const id of candidates.keys()) judge(id);
  return judged;
}

/** Adds the parents of protocols, and theirs, which are needed to judge them. */
async function withParents(
  store: GraphStore,
  state: string,
  found: readonly ParticipationCandidate[],
): Promise<Map<string, ParticipationCandidate>> {
  const candidates = new Map<string, ParticipationCandidate>();
  let next = found;
  while (next.length > 0) {
    for (const candidate of next) candidates.set(candidate.instrument.id, candidate);
    const missing = new Set(next.flatMap((candidate) => candidate.parents).filter((parent) => !candidates.has(parent)));
    next = missing.size > 0 ? await store.candidates('participations', { state, instruments: [...missing] }) : [];
  }
  return candidates;
}

/** Where one State stands towards one instrument on the day. Throws `NOT_FOUND` or `WRONG_KIND`. */
export async function participation(
  store: GraphStore,
  { state, instrument, asOf }: { state: string; instrument: string; asOf: CalendarDate },
): Promise<ParticipationAnswer> {
  const stateNode = await requireNode(store, 'state', state, 'State');
  const instrumentNode = await requireNode(store, 'instrument', instrument, 'Instrument');
  const judged = await judgeParticipations(store, state, [instrument], asOf);
  const judgment = judged.get(instrument)?.judgment ?? judgeParticipation(instrumentNode, [], [], asOf);
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
  const states = state !== null ? [state] : await statesOf(store, instrument);
  const answers = await Promise.all(states.map((each) => participationsOf(store, each, instrument, asOf)));
  return answers
    .flat()
    .filter(({ judgment }) => statuses === null || statuses.includes(judgment.status))
    .sort((one, other) => (participationKeys(one).join('\0') < participationKeys(other).join('\0') ? -1 : 1));
}

/** What participations are ordered by. */
export function participationKeys({ instrument, state }: ParticipationAnswer): readonly string[] {
  return [sortKeyOf(instrument.id), state.id];
}

async function statesOf(store: GraphStore, instrument: string | null): Promise<readonly string[]> {
  if (instrument !== null) return store.candidates('statesOf', { instrument });
  return store.idsStartingWith('', ['State'], 1000);
}

async function participationsOf(
  store: GraphStore,
  state: string,
  instrument: string | null,
  asOf: CalendarDate,
): Promise<ParticipationAnswer[]> {
  const [stateNode] = await store.nodes([state]);
  if (!stateNode) return [];
  const judged = await judgeParticipations(store, state, instrument === null ? null : [instrument], asOf);
  const wanted =
    instrument === null ? [...judged.values()] : [judged.get(instrument)].filter((each) => each !== undefined);
  return wanted.filter(({ judgment }) => judgment.acts.length > 0).map((each) => ({ state: stateNode, asOf, ...each }));
}
