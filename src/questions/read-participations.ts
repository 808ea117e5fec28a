import { textOf, type NodeRecord } from '../model/records';
import { daysAround, type CalendarDate } from '../model/time/partial-date';
import type { GraphStore, ParticipationCandidate, ParticipationPair } from '../store/graph-store';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';

/** Kinds of instruments in which a State can take part. */
const JOINABLE = new Set(['Treaty', 'IloConvention', 'Agreement']);

/** Whether a State can take part in the instrument: it is a treaty, a convention or an agreement. */
export function isJoinable({ kind }: NodeRecord): boolean {
  return JOINABLE.has(kind);
}

/** The acts of States about instruments, read once, so that each pair can be judged on any day. Of a pair without one, none is held. */
export class Participations {
  private readonly judged = new Map<string, ParticipationJudgment | null>();

  /** `candidates` by pair, those of the parents of protocols included. */
  constructor(private readonly candidates: ReadonlyMap<string, ParticipationCandidate>) {}

  /** Where the State stands towards the instrument on the day; null where no State can join it. */
  on(state: string, instrument: NodeRecord, day: CalendarDate): ParticipationJudgment | null {
    const key = `${day}\0${keyOf({ state, instrument: instrument.id })}`;
    const known = this.judged.get(key);
    if (known !== undefined) return known;
    const judgment = isJoinable(instrument) ? this.judge(this.candidateOf(state, instrument), day) : null;
    this.judged.set(key, judgment);
    return judgment;
  }

  /** The instrument of a pair that was read. */
  instrument(pair: ParticipationPair): NodeRecord | null {
    return this.candidates.get(keyOf(pair))?.instrument ?? null;
  }

  /** Every day on which the State may come to stand otherwise towards the instrument, and some more. */
  daysOfChange(state: string, instrument: NodeRecord): readonly CalendarDate[] {
    const candidate = this.candidateOf(state, instrument);
    const { acts } = candidate;
    const named = [
      ...DATES_OF_INSTRUMENTS.map((name) => textOf(instrument, name)),
      ...acts.flatMap((act) => DATES_OF_ACTS.map((name) => textOf(act, name))),
    ].flatMap((date) => (date ? daysAround(date) : []));
    const days = [...named, ...this.parentsOf(candidate).flatMap((parent) => this.daysOfChange(state, parent))];
    const entries = days.map((day) => this.on(state, instrument, day)?.entry ?? null).filter((entry) => entry !== null);
    return [...new Set([...days, ...entries.flatMap(({ first, last }) => [first, last])])];
  }

  private judge(candidate: ParticipationCandidate, day: CalendarDate): ParticipationJudgment {
    const { state, instrument, acts } = candidate;
    const judgedParents = this.parentsOf(candidate)
      .map((parent) => this.on(state, parent, day))
      .filter((parent) => parent !== null);
    return judgeParticipation(instrument, acts, judgedParents, day);
  }

  /** Without an act nothing hangs on the parents of a protocol. */
  private candidateOf(state: string, instrument: NodeRecord): ParticipationCandidate {
    const known = this.candidates.get(keyOf({ state, instrument: instrument.id }));
    return known ?? { state, instrument, acts: [], parents: [] };
  }

  private parentsOf({ state, parents }: ParticipationCandidate): readonly NodeRecord[] {
    return parents.map((parent) => this.instrument({ state, instrument: parent })).filter((parent) => parent !== null);
  }
}

const DATES_OF_INSTRUMENTS = ['adoptedOn', 'inForceFrom'];
const DATES_OF_ACTS = ['date', 'attestedOn', 'inForceFrom', 'effectiveFrom'];

/** Reads all acts of the States, about whatever instruments. Nothing else need be known before. */
export async function readParticipationsOf(store: GraphStore, states: readonly string[]): Promise<Participations> {
  const pairs = await store.candidates('participationPairs', { states, instrument: null });
  return readParticipations(store, pairs);
}

/** Reads the acts of each State about each instrument. */
export async function readParticipations(
  store: GraphStore,
  pairs: readonly ParticipationPair[],
): Promise<Participations> {
  return new Participations(await withParents(store, pairs));
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
