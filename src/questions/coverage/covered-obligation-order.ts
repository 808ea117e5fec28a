import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import { RowOrder, byPlace, byText, type SortKey } from '../asking/row-order';
import { sortKey } from '../asking/sort-key';

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

/** How closely an obligation names a group, the closest first. */
export const COVERAGE_ORDER: readonly Coverage[] = [
  Coverage.DIRECT,
  Coverage.INHERITED,
  Coverage.PARTIAL,
  Coverage.EXCLUDED,
];

const STANDING_ORDER: readonly Standing[] = [
  Standing.BINDING,
  Standing.SIGNED_ONLY,
  Standing.NOT_IN_FORCE,
  Standing.UNKNOWN,
  Standing.NOT_BINDING,
  Standing.SOFT_LAW,
];

const KEYS: Readonly<Record<CoveredObligationOrder, SortKey<Row>>> = {
  [CoveredObligationOrder.CLOSENESS]: byText(
    ({ coverage, via, contradicted }) =>
      `${String(via.length).padStart(3, '0')}${coverage === Coverage.EXCLUDED || contradicted ? 'a' : 'b'}`,
  ),
  [CoveredObligationOrder.COVERAGE]: byPlace(COVERAGE_ORDER, ({ coverage }) => coverage),
  [CoveredObligationOrder.STANDING]: byPlace(STANDING_ORDER, ({ standing }) => standing),
  // The id of an obligation begins with that of its provision, and this with that of the instrument.
  [CoveredObligationOrder.INSTRUMENT]: byText(({ obligation }) => sortKey(obligation)),
};

const USUAL: readonly CoveredObligationOrder[] = [
  CoveredObligationOrder.CLOSENESS,
  CoveredObligationOrder.STANDING,
  CoveredObligationOrder.INSTRUMENT,
];

/** By what was asked for, then by closeness, standing and instrument. */
export function coveredObligationOrder(asked: readonly CoveredObligationOrder[]): RowOrder<Row> {
  return new RowOrder(...[...new Set([...asked, ...USUAL])].map((by) => KEYS[by]));
}
