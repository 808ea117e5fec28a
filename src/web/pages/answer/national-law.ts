import type { CoveredRowFragment } from '../../fragments/covered-row.generated';

/** What of a row the word is read from. */
interface SetAgainst {
  readonly implementedBy: readonly Pick<CoveredRowFragment['implementedBy'][number], 'extent' | 'inForce'>[];
  readonly contradictedBy: readonly Pick<CoveredRowFragment['contradictedBy'][number], 'inForce'>[];
  readonly instrument: { readonly __typename: string };
}

/** What the answer says of national law against an obligation, in one word. */
export const LAW_VALUES = ['contradicted', 'carriedOut', 'partly', 'unknown', 'nothing', 'itself'] as const;

export type LawValue = (typeof LAW_VALUES)[number];

const NATIONAL = ['Statute', 'Regulation', 'Policy', 'SoftLaw'];

/** Sums up the provisions that the row names; it judges nothing that they do not say themselves. */
export function nationalLawOf(row: SetAgainst): LawValue {
  if (row.contradictedBy.some(({ inForce }) => inForce === 'YES')) return 'contradicted';
  const valid = row.implementedBy.filter(({ inForce }) => inForce === 'YES');
  if (valid.some(({ extent }) => extent === 'FULL')) return 'carriedOut';
  if (valid.length > 0) return 'partly';
  if (row.implementedBy.length + row.contradictedBy.length > 0) return 'unknown';
  return NATIONAL.includes(row.instrument.__typename) ? 'itself' : 'nothing';
}
