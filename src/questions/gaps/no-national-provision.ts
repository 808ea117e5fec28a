import type { CalendarDate } from '../../model/time/partial-date';
import { Truth, both, either, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { asksForAction } from './asks-for-action';
import { inARow, type Told } from '../../model/words/told';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import type { GapScene, NationalNorm } from './gap-scene';
import { GAP_SENTENCES as SAYS } from './gap-sentences';
import { obligationName, provisionName } from './norm-name';

/**
 * A treaty's obligation that binds the State and is borne by it, which no provision of national law in the data carries
 * out, nor what corresponds to it in another instrument, although the data holds national law on its subject, or held a
 * provision that did until it was struck out. What is to be a crime is carried out only by a provision that sets a
 * penalty. UNKNOWN where a provision that carries it out may be in force, and where an act that deals with the subject
 * is not held whole on it: what was not read may carry it out.
 */
export const noNationalProvision: GapRule = (scene) => {
  const { row, binding, stateBears, measures, lawOnSubject, struckOut } = scene;
  if (!row.participation || binding !== Truth.YES || (!lawOnSubject && struckOut.length === 0)) return [];
  if (!stateBears || !asksForAction(row.obligation)) return [];
  const carrying = carryingOut(scene);
  const all = [...carrying, ...scene.throughCorrespondents];
  const carriedOut = all.some(({ inForce }) => inForce === Truth.YES);
  const mayBe = all.length > 0 ? Truth.UNKNOWN : Truth.NO;
  const known = struckOut.map(({ holds }) => holds).reduce(either, lawOnSubject?.covered ?? Truth.NO);
  return [
    computedGap(scene, {
      kind: GapKind.NO_NATIONAL_PROVISION,
      holds: both(not(carriedOut ? Truth.YES : mayBe), known),
      cause: { kind: GapCauseKind.RULE, id: row.obligation.id },
      computedFrom: [
        ...[...scene.implementing, ...scene.throughCorrespondents].map(({ edge }) => edge),
        ...struckOut.map(({ edge }) => edge),
        ...measures.map(({ edge }) => edge),
        ...(lawOnSubject?.edges ?? []),
      ],
      ...(lawOnSubject && struckOut.length === 0 && { attestedOn: lawOnSubject.attestedOn }),
      sentences: (day) => [
        lackOf(scene, carrying, day),
        withoutPenalty(scene),
        struckOutSentence(scene),
        lawSentence(scene, day),
        measuresSentence(scene),
      ],
    }),
  ];
};

/** What carries it out: of what is to be a crime, only what may be punished. */
function carryingOut({ implementing, isPenal }: GapScene): readonly NationalNorm[] {
  return isPenal ? implementing.filter(({ punishes }) => punishes) : implementing;
}

function lackOf(
  { row, isPenal, throughCorrespondents }: GapScene,
  carrying: readonly NationalNorm[],
  day: CalendarDate,
): Told {
  const norm = obligationName(row);
  const through = throughCorrespondents.map((each) => SAYS.through(each.provision, each.through.obligation));
  const names = [...namesOf(carrying), ...through];
  return names.length === 0
    ? SAYS.nothingCarriesOut(row.state, norm, isPenal)
    : SAYS.mayBeCarriedOut(row.state, norm, names, day);
}

function withoutPenalty({ implementing, isPenal }: GapScene): Told | null {
  const without = isPenal ? implementing.filter(({ punishes }) => !punishes) : [];
  return without.length > 0 ? SAYS.setsNoPenalty(namesOf(without)) : null;
}

function namesOf(norms: readonly Pick<NationalNorm, 'provision' | 'instrument'>[]): readonly Told[] {
  return norms.map(({ provision, instrument }) => provisionName(provision, instrument));
}

function struckOutSentence({ struckOut }: GapScene): Told | null {
  if (struckOut.length === 0) return null;
  const isSure = struckOut.every(({ holds }) => holds === Truth.YES);
  return SAYS.struckOut(namesOf(struckOut), isSure);
}

function lawSentence({ row, lawOnSubject }: GapScene, day: CalendarDate): Told | null {
  if (!lawOnSubject) return null;
  const { laws, heldInPart } = lawOnSubject;
  const examples = laws.map(({ topic, provision, instrument, attestedOn }) =>
    SAYS.lawOnTopic(topic, provisionName(provision, instrument), SAYS.asOf(attestedOn)),
  );
  const held = SAYS.lawHeld(row.state, examples);
  return inARow([held, heldInPart.length === 0 ? SAYS.heldWhole : SAYS.heldInPart(heldInPart, day)]);
}

function measuresSentence({ measures }: GapScene): Told | null {
  return measures.length === 0 ? null : SAYS.notLaw(measures.map(({ provision }) => provision));
}
