import { textOf } from '../../model/records';
import { hasCome, rangeOf } from '../../model/time/range';
import { Truth, both } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { GapKind } from '../../model/values/gap-kind';
import type { JudgedObligation } from '../standing/judge-obligations';
import { compareKeys } from '../asking/page-of-list';
import { conflictingProvision } from './conflicting-provision';
import { gapKeys, type GapAnswer } from './gap-answer';
import type { GapRule } from './gap-rule';
import type { GapScene } from './gap-scene';
import { incompleteDefinition } from './incomplete-definition';
import { narrowerProtection } from './narrower-protection';
import { noNationalProvision } from './no-national-provision';
import { noResponsibleBody } from './no-responsible-body';
import { notEnforced } from './not-enforced';
import { notIncorporated } from './not-incorporated';
import { notParty } from './not-party';
import { responsibilityDisclaimed } from './responsibility-disclaimed';
import { statedGap } from './stated-gap';

/** In the order of GapKind. That there is no service or no remedy is only ever stated. */
const RULES: readonly GapRule[] = [
  notParty,
  notIncorporated,
  noNationalProvision,
  conflictingProvision,
  narrowerProtection,
  incompleteDefinition,
  noResponsibleBody,
  responsibilityDisclaimed,
  notEnforced,
];

/**
 * The gaps of one obligation, in order: what sources state of it, and what the rules find. What surely is not there on the date is left out, and so is every gap of a norm
 * that surely is not there itself. That the State is not a party suppresses the others.
 */
export function gapsOfScene(scene: GapScene): readonly GapAnswer[] {
  const there = isThere(scene.row);
  const stated = scene.findings.map((finding) => statedGap(finding, scene.row));
  const computed = RULES.flatMap((rule) => rule(scene));
  const gaps = [...stated, ...computed]
    .map((gap) => ({ ...gap, holds: both(gap.holds, there) }))
    .filter(({ holds }) => holds !== Truth.NO);
  const isNotParty = gaps.some(({ kind, holds }) => kind === GapKind.NOT_PARTY && holds === Truth.YES);
  return inOrder(isNotParty ? gaps.filter(({ kind }) => kind === GapKind.NOT_PARTY) : gaps);
}

/** A treaty is there from its adoption, whoever joins it; other norms while they are valid. */
function isThere({ participation, instrument, obligation, asOf }: JudgedObligation): Truth {
  if (!participation) return holdsOn(obligation.window, asOf);
  const adoptedOn = textOf(instrument, 'adoptedOn');
  return adoptedOn ? hasCome(rangeOf(adoptedOn), asOf) : Truth.YES;
}

function inOrder(gaps: readonly GapAnswer[]): readonly GapAnswer[] {
  return [...gaps].sort((one, other) => compareKeys(gapKeys(one), gapKeys(other)));
}
