import { sortKeyOf } from '../../model/id';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';

/** By what obligations that cover a group are ordered. */
export enum CoveredObligationOrder {
  CLOSENESS = 'CLOSENESS',
  COVERAGE = 'COVERAGE',
  STANDING = 'STANDING',
  INSTRUMENT = 'INSTRUMENT',
}

interface Row {
  readonly obligation: { readonly id: string };
  readonly coverage: Coverage;
  readonly via: readonly string[];
  readonly contradicted: boolean;
  readonly standing: Standing;
}

const COVERAGE_ORDER: readonly Coverage[] = [Coverage.DIRECT, Coverage.INHERITED, Coverage.PARTIAL, Coverage.EXCLUDED];

const STANDING_ORDER: readonly Standing[] = [
  Standing.BINDING,
  Standing.SIGNED_ONLY,
  Standing.NOT_IN_FORCE,
  Standing.UNKNOWN,
  Standing.NOT_BINDING,
  Standing.SOFT_LAW,
];

/** Orders coverages as text: how closely the obligation names the group. */
export function coverageKey(coverage: Coverage): string {
  return String(COVERAGE_ORDER.indexOf(coverage));
}

const KEYS: Readonly<Record<CoveredObligationOrder, (row: Row) => string>> = {
  [CoveredObligationOrder.CLOSENESS]: ({ coverage, via, contradicted }) =>
    `${String(via.length).padStart(3, '0')}${coverage === Coverage.EXCLUDED || contradicted ? 'a' : 'b'}`,
  [CoveredObligationOrder.COVERAGE]: ({ coverage }) => coverageKey(coverage),
  [CoveredObligationOrder.STANDING]: ({ standing }) => String(STANDING_ORDER.indexOf(standing)),
  // The id of an obligation begins with that of its provision, and this with that of the instrument.
  [CoveredObligationOrder.INSTRUMENT]: ({ obligation }) => sortKeyOf(obligation.id),
};

const USUAL: readonly CoveredObligationOrder[] = [
  CoveredObligationOrder.CLOSENESS,
  CoveredObligationOrder.STANDING,
  CoveredObligationOrder.INSTRUMENT,
];

/** The keys of rows in an order: by what was asked for, then by closeness, standing and instrument. */
export function coveredObligationKeys(
  asked: readonly CoveredObligationOrder[],
): (row: Row) => readonly string[] {
  const order = [...new Set([...asked, ...USUAL])];
  return (row) => order.map((by) => KEYS[by](row));
}
