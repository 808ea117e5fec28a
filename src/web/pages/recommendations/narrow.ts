import type { NamedThing } from '../../parts/named';
import type { Recommendation } from './recommendation';

/** By what recommendations may be narrowed: what became of them, who made them, to whom. */
export const FACETS = ['status', 'maker', 'addressee'] as const;

export type Facet = (typeof FACETS)[number];

/** The bodies that a recommendation has of a facet. */
export function thingsOf({ madeBy, addressedTo }: Recommendation, facet: Facet): readonly NamedThing[] {
  if (facet === 'status') return [];
  return (facet === 'maker' ? madeBy : addressedTo).edges.map(({ node }) => node);
}

export function valuesOf(recommendation: Recommendation, facet: Facet): readonly string[] {
  return facet === 'status' ? [recommendation.status] : thingsOf(recommendation, facet).map(({ id }) => id);
}

/** Those that have one of the chosen values of each facet. */
export function narrowed(
  recommendations: readonly Recommendation[],
  chosen: Partial<Record<Facet, readonly string[] | undefined>>,
): readonly Recommendation[] {
  return recommendations.filter((one) =>
    FACETS.every((facet) => !chosen[facet] || valuesOf(one, facet).some((value) => chosen[facet]?.includes(value))),
  );
}
