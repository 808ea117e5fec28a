import type { Concern } from '../../model/closures/concern';

/** In place of the State or the concern of what has several: the node itself says which. */
export const SEVERAL = 'several';

/**
 * The kinds of edges from norms and instruments that are found by whom these concern and by their end (`derivedReach`).
 */
export const REACHING_EDGES = ['PROTECTS', 'EXCLUDES', 'ABOUT'] as const;

/** One text for the concerns of a norm or an instrument, by which it is found. */
export function concernKey(concerns: readonly Concern[]): string {
  return concerns.length === 1 ? (concerns[0] as Concern) : SEVERAL;
}

/** The key by which an edge from a norm or an instrument with these concerns to a group is found. */
export function reachKey(concerns: readonly Concern[], group: string): string {
  return `${concernKey(concerns)} ${group}`;
}
