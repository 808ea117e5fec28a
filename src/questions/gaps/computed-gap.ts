import { nameOf, textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import { latestOf } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { GapBasis, type GapAnswer } from './gap-answer';
import type { GapScene } from './gap-scene';

type Computed = Pick<GapAnswer, 'kind' | 'holds' | 'cause' | 'computedFrom'> & {
  /** What is so, in full sentences. */
  readonly sentences: readonly (string | null)[];
  readonly provision?: NodeRecord;
  readonly actor?: NodeRecord | null;
  readonly finding?: NodeRecord;
  readonly attestedOn?: GapAnswer['attestedOn'];
};

/** A gap that a rule found. As of the latest date of the edges it was computed from, unless said. */
export function computedGap({ row, binding }: GapScene, { sentences, ...gap }: Computed): GapAnswer {
  const { state, asOf, obligation, instrument } = row;
  const isDoubtful = binding === Truth.UNKNOWN && gap.kind !== GapKind.NOT_PARTY;
  const doubt = isDoubtful ? `Whether the obligation binds ${nameOf(state)} on ${asOf} is not known.` : null;
  return {
    basis: GapBasis.COMPUTED,
    obligation,
    instrument,
    provision: null,
    actor: null,
    finding: null,
    assertion: null,
    attestedOn: latestOf(gap.computedFrom.map(attestedOnOf)),
    ...gap,
    summary: [...sentences, doubt].filter((sentence) => sentence !== null).join(' '),
  };
}

function attestedOnOf(edge: EdgeRecord): string | null {
  return textOf(edge, 'attestedOn') ?? textOf(edge, 'date');
}
