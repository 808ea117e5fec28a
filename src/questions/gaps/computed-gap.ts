import { type EdgeRecord, type NodeRecord, textOf } from '../../model/records';
import { latestOf } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { modificationOf } from '../standing/judge-reservation';
import { GapBasis, type GapJudgment } from './gap-answer';
import type { GapScene } from './gap-scene';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

type Computed = Pick<GapJudgment, 'kind' | 'holds' | 'cause' | 'computedFrom' | 'sentences'> & {
  /** Told of the obligation, unless it is told of its instrument, or of another subject, as a whole. */
  readonly toldOf?: 'instrument' | 'subject';
  readonly provision?: NodeRecord;
  readonly actor?: NodeRecord | null;
  readonly finding?: NodeRecord;
  readonly attestedOn?: GapJudgment['attestedOn'];
};

/** A gap that a rule found. As of the latest date of the edges it was computed from, unless said. */
export function computedGap({ row, binding }: GapScene, { sentences, toldOf, ...gap }: Computed): GapJudgment {
  const { state, obligation, instrument } = row;
  const isDoubtful = binding === Truth.UNKNOWN && gap.kind !== GapKind.NOT_PARTY && !toldOf;
  return {
    basis: GapBasis.COMPUTED,
    obligation: toldOf ? null : obligation,
    concerns: [obligation],
    instrument: toldOf === 'subject' ? null : instrument,
    provision: null,
    actor: null,
    finding: null,
    assertion: null,
    attestedOn: latestOf(gap.computedFrom.map(attestedOnOf)),
    ...gap,
    sentences: (day) => [
      ...sentences(day),
      ...(toldOf ? [] : row.qualifications.map((each) => modificationOf(each, 'obligation'))),
      isDoubtful ? SAYS.bindingUnknown(state, day) : null,
    ],
  };
}

function attestedOnOf(edge: EdgeRecord): string | null {
  return textOf(edge, 'attestedOn') ?? textOf(edge, 'date');
}
