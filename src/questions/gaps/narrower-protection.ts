import { nameOf } from '../../model/records';
import { Truth, both, either } from '../../model/time/three-valued';
import { ElementKind } from '../../model/values/element';
import { GapKind } from '../../model/values/gap-kind';
import { asksForAction } from './asks-for-action';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import type { GapScene, NationalNorm } from './gap-scene';
import type { Sentence } from './gap-answer';
import { inForceSentence } from './in-force-sentence';
import { lackingElements } from './lacking-elements';
import { mayCoverSentence } from './may-cover-sentence';
import { obligationName, provisionName } from './norm-name';
import { uncoveredElements } from './uncovered-elements';

/** Elements that say who is protected, and under which conditions. */
const OF_PERSONS: ReadonlySet<ElementKind> = new Set([ElementKind.AGE, ElementKind.CONDITION]);

/** One way in which a provision falls short, and whether it does on the day. */
interface Shortfall {
  readonly holds: Truth;
  readonly sentences: readonly Sentence[];
}

/**
 * A national provision that carries the obligation out for a part only of those whom it protects: it lacks a condition or age of the obligation that no
 * other provision in force covers; or it, its article or its instrument shuts out a group that the obligation protects; or the groups that it names are narrower
 * than those of the obligation, and no other provision in the data names others.
 */
export const narrowerProtection: GapRule = (scene) => {
  const { row, binding, implementing } = scene;
  if (!asksForAction(row.obligation)) return [];
  return implementing.flatMap((norm) => {
    const shortfalls = [lackingConditions(scene, norm), shutOut(scene, norm), narrowerGroups(scene, norm)].filter(
      ({ holds }) => holds !== Truth.NO,
    );
    if (shortfalls.length === 0) return [];
    const { edge, provision, instrument } = norm;
    return [
      computedGap(scene, {
        kind: GapKind.NARROWER_PROTECTION,
        holds: both(binding, shortfalls.map(({ holds }) => holds).reduce(either)),
        cause: { kind: GapCauseKind.EDGE, id: edge.id },
        provision,
        computedFrom: [edge],
        sentences: [
          `${obligationName(row)} is carried out only for a part of those whom it protects: ${provisionName(provision, instrument)}.`,
          ...shortfalls.flatMap(({ sentences }) => sentences),
          inForceSentence(norm),
        ],
      }),
    ];
  });
};

function lackingConditions({ implementing }: GapScene, norm: NationalNorm): Shortfall {
  const { elements, mayCover, holds } = uncoveredElements(norm, implementing, OF_PERSONS);
  const sentences = [lackingElements(elements), mayCoverSentence(mayCover)];
  return { holds: elements.length > 0 ? holds : Truth.NO, sentences };
}

function shutOut({ row, hierarchy }: GapScene, { excludes, inForce }: NationalNorm): Shortfall {
  const excluded = excludes.filter(({ id }) => row.protects.some((group) => hierarchy.ancestors(id).has(group)));
  return {
    holds: excluded.length > 0 ? inForce : Truth.NO,
    sentences: [`It shuts out: ${excluded.map(nameOf).join('; ')}.`],
  };
}

/**
 * Of several that name different groups nothing follows: together they may name everybody. That no other provision names the whole group is an absence: it is known for no later day
 * than its sources speak of.
 */
function narrowerGroups({ row, implementing, hierarchy }: GapScene, norm: NationalNorm): Shortfall {
  const reaches = (named: string) => row.protects.some((group) => hierarchy.ancestors(group).has(named));
  const isNarrower = (named: string) => row.protects.some((group) => hierarchy.ancestors(named).has(group));
  const isWithinThese = (named: string) => norm.protects.some(({ id }) => hierarchy.ancestors(named).has(id));
  const named = implementing.flatMap(({ protects }) => protects.map(({ id }) => id));
  const isWidestNamed = named.length > 0 && named.every((each) => isNarrower(each) && isWithinThese(each));
  if (!isWidestNamed || named.some(reaches)) return { holds: Truth.NO, sentences: [] };
  const known = norm.isSpokenOf ? Truth.YES : Truth.UNKNOWN;
  return {
    holds: both(known, norm.inForce),
    sentences: [
      `It names no more than: ${norm.protects.map(nameOf).join('; ')}. No other provision in the data that carries the obligation out names all whom it protects, which is not none in law.`,
    ],
  };
}
