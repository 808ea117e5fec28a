import { Truth, both, either } from '../../model/time/three-valued';
import { ElementKind } from '../../model/values/element';
import { GapKind } from '../../model/values/gap-kind';
import { asksForAction } from './asks-for-action';
import type { Told } from '../../model/words/told';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import type { GapScene, NationalNorm } from './gap-scene';
import type { GapJudgment, Sentences } from './gap-answer';
import { GAP_SENTENCES as SAYS } from './gap-sentences';
import { inForceSentence } from './in-force-sentence';
import { lackingElements } from './lacking-elements';
import { mayCoverSentence } from './may-cover-sentence';
import { obligationName, provisionName } from './norm-name';
import { uncoveredElements, type UncoveredElements } from './uncovered-elements';

/** Elements that say who is protected, and under which conditions. */
const OF_PERSONS: ReadonlySet<ElementKind> = new Set([ElementKind.AGE, ElementKind.CONDITION]);

/** One way in which a provision falls short, and whether it does on the day. */
interface Shortfall {
  readonly holds: Truth;
  readonly sentences: Sentences;
}

/**
 * A national provision that carries the obligation out for a part only of those whom it protects: it lacks a condition
 * or age of the obligation that no other provision in force covers; or it, its article or its instrument shuts out a
 * group that the obligation protects; or the groups that it names are narrower than those of the obligation, and no
 * other provision in the data names others. What several provisions lack is one gap of the obligation.
 */
export const narrowerProtection: GapRule = (scene) => {
  const { row, implementing } = scene;
  if (!asksForAction(row.obligation)) return [];
  const lacking = implementing
    .filter(({ elementsLacking }) => elementsLacking.length > 0)
    .map((norm) => lackingOf(norm, scene))
    .filter(({ holds }) => holds !== Truth.NO);
  const isShared = lacking.length > 1;
  const ofOne = isShared ? [] : lacking;
  const named = implementing.flatMap(({ protects }) => protects.map(({ id }) => id));
  return [
    ...(isShared ? [sharedLack(scene, lacking)] : []),
    ...implementing.flatMap((norm) => ofProvision(scene, norm, ofOne, named)),
  ];
};

/** What of the conditions and ages one provision lacks. */
interface Lacking extends UncoveredElements {
  readonly norm: NationalNorm;
}

function lackingOf(norm: NationalNorm, { implementing }: GapScene): Lacking {
  const uncovered = uncoveredElements(norm, implementing, OF_PERSONS);
  return { ...uncovered, norm, holds: uncovered.elements.length > 0 ? uncovered.holds : Truth.NO };
}

/**
 * That no provision in force covers a condition or age, told once, with all that carry the obligation out without it.
 */
function sharedLack(scene: GapScene, lacking: readonly Lacking[]): GapJudgment {
  const { row, binding } = scene;
  const norms = lacking.map(({ norm }) => norm);
  return computedGap(scene, {
    kind: GapKind.NARROWER_PROTECTION,
    holds: both(binding, lacking.map(({ holds }) => holds).reduce(either)),
    cause: { kind: GapCauseKind.RULE, id: row.obligation.id },
    computedFrom: norms.map(({ edge }) => edge),
    sentences: (day) => [
      SAYS.carriedOutInPart(obligationName(row), null),
      lackingElements(unique(lacking.flatMap(({ elements }) => elements))),
      mayCoverSentence(unique(lacking.flatMap(({ mayCover }) => mayCover)), day),
      inForceOf(norms, Truth.YES, (names) => SAYS.inForceOrNotEnded(names, day)),
      inForceOf(norms, Truth.UNKNOWN, (names) => SAYS.notKnownInForce(names, day)),
    ],
  });
}

function inForceOf(
  norms: readonly NationalNorm[],
  truth: Truth,
  sentence: (names: readonly Told[]) => Told,
): Told | null {
  const some = norms.filter(({ inForce }) => inForce === truth);
  return some.length > 0 ? sentence(namesOf(some)) : null;
}

function namesOf(norms: readonly NationalNorm[]): readonly Told[] {
  return norms.map(({ provision, instrument }) => provisionName(provision, instrument));
}

function unique<Each>(all: readonly Each[]): readonly Each[] {
  return [...new Set(all)];
}

/** In what one provision falls short by itself. */
function ofProvision(
  scene: GapScene,
  norm: NationalNorm,
  lacking: readonly Lacking[],
  named: readonly string[],
): GapJudgment[] {
  const lacks = lacking.filter((each) => each.norm === norm).map(shortfallOf);
  const shortfalls = [...lacks, shutOut(scene, norm), narrowerGroups(scene, norm, named)].filter(
    ({ holds }) => holds !== Truth.NO,
  );
  if (shortfalls.length === 0) return [];
  const { edge, provision, instrument } = norm;
  return [
    computedGap(scene, {
      kind: GapKind.NARROWER_PROTECTION,
      holds: both(scene.binding, shortfalls.map(({ holds }) => holds).reduce(either)),
      cause: { kind: GapCauseKind.EDGE, id: edge.id },
      provision,
      computedFrom: [edge],
      sentences: (day) => [
        SAYS.carriedOutInPart(obligationName(scene.row), provisionName(provision, instrument)),
        ...shortfalls.flatMap(({ sentences }) => sentences(day)),
        inForceSentence(norm, day),
      ],
    }),
  ];
}

function shortfallOf({ elements, mayCover, holds }: Lacking): Shortfall {
  return { holds, sentences: (day) => [lackingElements(elements), mayCoverSentence(mayCover, day)] };
}

function shutOut({ row, hierarchy }: GapScene, { excludes, inForce }: NationalNorm): Shortfall {
  const excluded = excludes.filter(({ id }) => row.protects.some((group) => hierarchy.isWithin(id, group)));
  return {
    holds: excluded.length > 0 ? inForce : Truth.NO,
    sentences: () => [SAYS.shutsOut(excluded)],
  };
}

/**
 * Of several that name different groups nothing follows: together they may name everybody. That no other provision
 * names the whole group is an absence: it is known for no later day than its sources speak of. `named` are the groups
 * that all of them name.
 */
function narrowerGroups({ row, hierarchy }: GapScene, norm: NationalNorm, named: readonly string[]): Shortfall {
  const reaches = (other: string) => row.protects.some((group) => hierarchy.isWithin(group, other));
  const isNarrower = (other: string) => row.protects.some((group) => hierarchy.isWithin(other, group));
  const isWithinThese = (other: string) => norm.protects.some(({ id }) => hierarchy.isWithin(other, id));
  const isWidestNamed = named.length > 0 && named.every((each) => isNarrower(each) && isWithinThese(each));
  if (!isWidestNamed || named.some(reaches)) return { holds: Truth.NO, sentences: () => [] };
  const known = norm.isSpokenOf ? Truth.YES : Truth.UNKNOWN;
  return {
    holds: both(known, norm.inForce),
    sentences: () => [SAYS.namesNoMoreThan(norm.protects), SAYS.noOtherNamesAll],
  };
}
