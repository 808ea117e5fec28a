import { LegalNode } from '../../model/nodes/legal-node';
import { read } from '../../model/read';
import { nameOf } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth, both, either, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { asksForAction } from './asks-for-action';
import { computedGap } from './computed-gap';
import type { Sentence } from './gap-answer';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import type { GapScene, NationalNorm } from './gap-scene';
import { obligationName, provisionName } from './norm-name';

/**
 * A treaty's obligation that binds the State and is borne by it, which no provision of national law in the data carries out, nor what corresponds to it in another instrument, although the data holds national law on
 * its subject, or held a provision that did until it was struck out. What is to be a crime is carried out only by a provision that sets a penalty. UNKNOWN where a provision that carries
 * it out may be in force, and where an act that deals with the subject is not held whole on it: what was not read may carry it out.
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
      sentences: [
        (day) => lackOf(scene, carrying, day),
        withoutPenalty(scene),
        struckOutSentence(scene),
        lawSentence(scene),
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
): string {
  const [norm, state] = [obligationName(row), nameOf(row.state)];
  const how = isPenal ? ' with a penalty' : '';
  const through = throughCorrespondents.map(
    (each) => `${nameOf(each.provision)} (through “${nameOf(each.through.obligation)}”)`,
  );
  const names = [...carrying.map(({ provision, instrument }) => provisionName(provision, instrument)), ...through];
  if (names.length === 0)
    return `No provision of the law of ${state} in the data carries out ${norm}${how}: none in the data, which is not none in law.`;
  return `Of what carries out ${norm} in the law of ${state} in the data, it is not known whether it was in force on ${day}: ${names.join('; ')}.`;
}

function withoutPenalty({ implementing, isPenal }: GapScene): string | null {
  const without = isPenal ? implementing.filter(({ punishes }) => !punishes) : [];
  return without.length > 0 ? `What is set against it sets no penalty: ${namesOf(without)}.` : null;
}

function namesOf(norms: readonly Pick<NationalNorm, 'provision' | 'instrument'>[]): string {
  return norms.map(({ provision, instrument }) => provisionName(provision, instrument)).join('; ');
}

function struckOutSentence({ struckOut }: GapScene): string | null {
  if (struckOut.length === 0) return null;
  const surely = struckOut.every(({ holds }) => holds === Truth.YES);
  return `${namesOf(struckOut)} carried it out, and ${surely ? 'was' : 'may have been'} struck out.`;
}

function lawSentence({ row, lawOnSubject }: GapScene): Sentence {
  if (!lawOnSubject) return null;
  const { laws, heldInPart } = lawOnSubject;
  const examples = laws.map(({ topic, provision, instrument, attestedOn }) => {
    const asOf = attestedOn ? `, as of ${attestedOn}` : '';
    return `on “${nameOf(topic)}” ${provisionName(provision, instrument)}${asOf}`;
  });
  const held = `The data holds law of ${nameOf(row.state)} on the subject, such as ${examples.join('; ')}.`;
  if (heldInPart.length === 0) return `${held} The acts that deal with it are held whole on it.`;
  const topics = heldInPart.map((topic) => `“${nameOf(topic)}”`).join(', ');
  return (day) =>
    `${held} No act is held whole on ${topics}: what else the law says there was not read, so that nothing follows for ${day}.`;
}

function measuresSentence({ measures }: GapScene): string | null {
  if (measures.length === 0) return null;
  const names = measures.map(({ provision }) => read(LegalNode, provision).name ?? provision.id).join('; ');
  return `What is set against it is no law: ${names}.`;
}
