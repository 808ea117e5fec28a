import type { OtherNamedFragment } from './others-named.generated';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

export type OtherNamed = OtherNamedFragment;

/** So many a reader takes in at once; the others are there when they are asked for. */
export const OTHERS_AT_ONCE = 10;

/**
 * Norms in force that name others alone, who with the persons asked about are parts of one wider group: those that
 * reach a part of that group, and that the answer does not hold. National law first; of equals those of the nearest
 * group first, as the rows come.
 */
export function othersNamed(
  ofWiderGroups: readonly OtherNamed[],
  answer: readonly Pick<AnswerEdge, 'node'>[],
): readonly OtherNamed[] {
  const known = new Set(answer.map(({ node }) => node.obligation.id));
  const others = ofWiderGroups.filter(({ coverage, obligation: { id } }) => {
    if (coverage !== 'PARTIAL' || known.has(id)) return false;
    known.add(id);
    return true;
  });
  return [...others.filter(isOwnLaw), ...others.filter((norm) => !isOwnLaw(norm))];
}
