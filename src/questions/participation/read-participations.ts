import { Binding } from '../../model/declaration/nature';
import { meaningOf } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import type { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { judgeParticipation, type ParticipationJudgment } from './judge-participation';
import { PARTICIPATIONS, type ParticipationCandidate } from './participation-candidates';
import { APPROVALS, type ApprovalCandidate } from './approval-candidates';

/** Whether a State can take part in the instrument: it is a treaty, a convention or an agreement. */
export function isJoinable(instrument: NodeRecord): boolean {
  return meaningOf(instrument).binding === Binding.BY_CONSENT;
}

/**
 * What States did about instruments, read once, so that each pair is judged over all time. Of a pair without an act,
 * none is held.
 */
export class Participations {
  private readonly judged = new Map<string, History<ParticipationJudgment>>();
  private readonly candidates: ReadonlyMap<string, ParticipationCandidate>;

  /** `candidates` with those of the parents of protocols. */
  constructor(
    candidates: readonly ParticipationCandidate[],
    private readonly approvals: readonly ApprovalCandidate[],
  ) {
    this.candidates = new Map(candidates.map((each) => [keyOf(each.state, each.instrument.id), each]));
  }

  /** Where the State stands towards an instrument that States can join. */
  of(state: NodeRecord, instrument: NodeRecord): History<ParticipationJudgment> {
    const key = keyOf(state.id, instrument.id);
    const known = this.judged.get(key) ?? this.judge(state, instrument);
    this.judged.set(key, known);
    return known;
  }

  /** The pairs of which an act is held, in the order in which they were read. */
  get acted(): readonly ParticipationCandidate[] {
    return [...this.candidates.values()].filter(({ acts }) => acts.length > 0);
  }

  private judge(state: NodeRecord, instrument: NodeRecord): History<ParticipationJudgment> {
    const candidate = this.candidates.get(keyOf(state.id, instrument.id));
    const approvals = this.approvals
      .filter((each) => each.state === state.id && each.instrument === instrument.id)
      .map(({ approval }) => approval);
    // Without an act nothing hangs on the parents of a protocol.
    const parents = (candidate?.parents ?? [])
      .map((parent) => this.candidates.get(keyOf(state.id, parent))?.instrument)
      .filter((parent) => parent !== undefined);
    return judgeParticipation(
      { state, instrument, acts: candidate?.acts ?? [], approvals },
      parents.map((parent) => this.of(state, parent)),
    );
  }
}

/** Reads what the States did about the instrument; null for all. */
export async function readParticipations(
  store: GraphStore,
  states: readonly string[] | null,
  instrument: string | null,
): Promise<Participations> {
  const [acts, approvals] = await allAtOnce(
    store.candidates(PARTICIPATIONS, { states, instrument }),
    store.candidates(APPROVALS, { states }),
  );
  return new Participations(acts, approvals);
}

function keyOf(state: string, instrument: string): string {
  return `${state}\0${instrument}`;
}
