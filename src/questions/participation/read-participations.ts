import { Binding } from '../../model/declaration/nature';
import { meaningOf } from '../../model/graph-model';
import { textOf, type NodeRecord } from '../../model/records';
import { daysAround, type CalendarDate } from '../../model/time/partial-date';
import type { GraphStore, ParticipationCandidate } from '../../store/graph-store';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';

/** Whether a State can take part in the instrument: it is a treaty, a convention or an agreement. */
export function isJoinable(instrument: NodeRecord): boolean {
  return meaningOf(instrument).binding === Binding.BY_CONSENT;
}

/** The acts of States about instruments, read once, so that each pair can be judged on any day. Of a pair without one, none is held. */
export class Participations {
  private readonly judged = new Map<string, ParticipationJudgment | null>();

  /** `candidates` by pair, those of the parents of protocols included. */
  constructor(private readonly candidates: ReadonlyMap<string, ParticipationCandidate>) {}

  /** Where the State stands towards the instrument on the day; null where no State can join it. */
  on(state: string, instrument: NodeRecord, day: CalendarDate): ParticipationJudgment | null {
    const key = `${day}\0${keyOf(state, instrument.id)}`;
    const known = this.judged.get(key);
    if (known !== undefined) return known;
    const judgment = isJoinable(instrument) ? this.judge(this.candidateOf(state, instrument), day) : null;
    this.judged.set(key, judgment);
    return judgment;
  }

  /** The pairs of which an act is held, in the order in which they were read. */
  get acted(): readonly ParticipationCandidate[] {
    return [...this.candidates.values()].filter(({ acts }) => acts.length > 0);
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
    const known = this.candidates.get(keyOf(state, instrument.id));
    return known ?? { state, instrument, acts: [], parents: [] };
  }

  private parentsOf({ state, parents }: ParticipationCandidate): readonly NodeRecord[] {
    return parents
      .map((parent) => this.candidates.get(keyOf(state, parent))?.instrument)
      .filter((parent) => parent !== undefined);
  }
}

const DATES_OF_INSTRUMENTS = ['adoptedOn', 'inForceFrom'];
const DATES_OF_ACTS = ['date', 'attestedOn', 'inForceFrom', 'effectiveFrom'];

/** Reads what the States did about the instrument; null for all. */
export async function readParticipations(
  store: GraphStore,
  states: readonly string[] | null,
  instrument: string | null,
): Promise<Participations> {
  const found = await store.candidates('participations', { states, instrument });
  return new Participations(new Map(found.map((each) => [keyOf(each.state, each.instrument.id), each])));
}

function keyOf(state: string, instrument: string): string {
  return `${state}\0${instrument}`;
}
