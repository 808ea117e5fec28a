import { LegalEdge } from '../../model/edges/legal-edge';
import { Finding } from '../../model/nodes/finding';
import { read } from '../../model/read';
import type { EdgeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth, both } from '../../model/time/three-valued';
import { Basis } from '../../model/values/basis';
import { GapKind } from '../../model/values/gap-kind';
import type { GapJudgment } from './gap-answer';
import { GapCauseKind } from './gap-cause';
import { GAP_KINDS } from './gap-kinds';
import type { GapScene, HeldFinding } from './gap-scene';
import { gatherGaps } from './gather-gaps';
import { placesOf } from './places-of';
import { statedGap } from './stated-gap';

/**
 * The gaps of one obligation, in order: what sources state of it, and what the rules find. What surely is not there is
 * left out, and so is every gap of a norm that surely is not there itself. That the State is not a party suppresses the
 * others. What one sentence says is told once.
 */
export function gapsOfScene(scene: GapScene): readonly GapJudgment[] {
  const stated = scene.findings.map((finding) => ({ gap: statedOf(finding, scene), places: finding.places }));
  const gaps = Object.values(GAP_KINDS)
    .flatMap(({ rule }) => rule?.(scene) ?? [])
    .reduce<readonly Told[]>(toldOnce, stated)
    .map(({ gap }) => gap)
    .map((gap) => ({ ...gap, holds: both(gap.holds, scene.isThere) }))
    .filter(({ holds }) => holds !== Truth.NO);
  if (gaps.length === 0) return NO_GAPS;
  const isNotParty = gaps.some(({ kind, holds }) => kind === GapKind.NOT_PARTY && holds === Truth.YES);
  return gatherGaps(isNotParty ? gaps.filter(({ kind }) => kind === GapKind.NOT_PARTY) : gaps);
}

const NO_GAPS: readonly GapJudgment[] = [];

/** A finding that an instrument was not incorporated is told of the instrument, and concerns all that it imposes. */
function statedOf(stated: HeldFinding, { row }: GapScene): GapJudgment {
  const isOfTheWhole =
    read(Finding, stated.finding).gap === GapKind.NOT_INCORPORATED &&
    stated.subjects.some(({ id }) => id === row.instrument.id);
  if (!isOfTheWhole) return statedGap(stated, row);
  return { ...statedGap(stated, { state: row.state, instrument: row.instrument }), concerns: [row.obligation] };
}

/** A gap, and where the sentence stands in which a source states it. */
interface Told {
  readonly gap: GapJudgment;
  readonly places: readonly string[];
}

/**
 * What was computed from an edge that stands in the very sentence in which a source states a gap of the same kind is
 * told with it, as the source does; where the finding speaks of another time, and the law goes on, as it was computed.
 */
function toldOnce(told: readonly Told[], computed: GapJudgment): readonly Told[] {
  const said =
    computed.cause.kind === GapCauseKind.EDGE ? computed.computedFrom.filter(isOfSource).flatMap(placesOf) : [];
  const isSame = ({ gap, places }: Told) =>
    gap.kind === computed.kind && gap.obligation !== null && places.some((each) => said.includes(each));
  const same = told.find(isSame);
  if (!same) return [...told, { gap: computed, places: [] }];
  if (same.gap.holds !== computed.holds && same.gap.holds !== Truth.YES)
    return [...told.filter((each) => each !== same), { gap: computed, places: [] }];
  const { provision, sentences } = same.gap;
  const gap = {
    ...same.gap,
    provision: provision ?? computed.provision,
    sentences: (day: CalendarDate) => [...sentences(day), ...computed.sentences(day)],
  };
  return told.map((each) => (each === same ? { ...each, gap } : each));
}

function isOfSource(edge: EdgeRecord): boolean {
  return read(LegalEdge, edge).basis === Basis.SOURCE;
}
