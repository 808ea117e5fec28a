import { nameOf, textOf } from '../../model/records';
import { Truth, both, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { asksForAction } from './asks-for-action';
import { computedGap } from './computed-gap';
import type { GapRule } from './gap-rule';
import type { GapScene, LawOnSubject } from './gap-scene';
import { obligationName, provisionName } from './norm-name';

/**
 * A treaty's obligation that binds the State and is borne by it, which no provision of national law in the data carries out, although the data holds national law on
 * its subject. UNKNOWN where a provision that carries it out may be in force, or where the sources of the law on the subject speak as of an earlier day.
 */
export const noNationalProvision: GapRule = (scene) => {
  const { row, binding, stateBears, implementing, measures, lawOnSubject } = scene;
  if (!row.participation || binding !== Truth.YES || !lawOnSubject) return [];
  if (!stateBears || !asksForAction(row.obligation)) return [];
  const carriedOut = implementing.some(({ inForce }) => inForce === Truth.YES);
  const mayBe = implementing.length > 0 ? Truth.UNKNOWN : Truth.NO;
  return [
    computedGap(scene, {
      kind: GapKind.NO_NATIONAL_PROVISION,
      holds: both(not(carriedOut ? Truth.YES : mayBe), lawOnSubject.covered),
      cause: row.obligation.id,
      computedFrom: [
        ...implementing.map(({ edge }) => edge),
        ...measures.map(({ edge }) => edge),
        ...lawOnSubject.edges,
      ],
      attestedOn: lawOnSubject.attestedOn,
      sentences: [lackOf(scene), lawSentence(scene, lawOnSubject), measuresSentence(scene)],
    }),
  ];
};

function lackOf({ row, implementing }: GapScene): string {
  const [norm, state] = [obligationName(row), nameOf(row.state)];
  if (implementing.length === 0)
    return `No provision of the law of ${state} in the data carries out ${norm}: none in the data, which is not none in law.`;
  const names = implementing.map(({ provision, instrument }) => provisionName(provision, instrument)).join('; ');
  return `Of what carries out ${norm} in the law of ${state} in the data, it is not known whether it was in force on ${row.asOf}: ${names}.`;
}

function lawSentence({ row }: GapScene, { laws, covered }: LawOnSubject): string {
  const examples = laws.map(({ topic, provision, instrument, attestedOn }) => {
    const asOf = attestedOn ? `, as of ${attestedOn}` : '';
    return `on “${nameOf(topic)}” ${provisionName(provision, instrument)}${asOf}`;
  });
  const held = `The data holds law of ${nameOf(row.state)} on the subject, such as ${examples.join('; ')}.`;
  return covered === Truth.YES ? held : `${held} Of ${row.asOf} these sources allow no conclusion.`;
}

function measuresSentence({ measures }: GapScene): string | null {
  if (measures.length === 0) return null;
  const names = measures.map(({ provision }) => textOf(provision, 'name') ?? provision.id).join('; ');
  return `What is set against it is no law: ${names}.`;
}
