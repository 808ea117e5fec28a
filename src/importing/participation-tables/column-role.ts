import type { ConsentAction } from '../../model/values/consent-action';

/** What a column of a participation table holds. */
export type ColumnRole =
  | { readonly is: 'STATE' }
  /** A second column that names the State, which must mean the same. */
  | { readonly is: 'STATE_AGAIN' }
  /** The key by which the source knows the instrument. */
  | { readonly is: 'INSTRUMENT' }
  | {
      readonly is: 'ACT';
      /** The act that a date without a mark means; null where the source doesn't say. */
      readonly plain: ConsentAction | null;
      /** The acts that marks behind the date mean; null of one that no State does. */
      readonly marks?: ReadonlyMap<string, ConsentAction | null>;
      /** The instrument that the column is about, by the source's key, where each has one of its own. */
      readonly instrument?: string;
    }
  /** The word that tells which act the dates without a mark of the row are. */
  | { readonly is: 'ACTION' }
  /** When the State ceased to be a party. */
  | { readonly is: 'END' }
  | { readonly is: 'PASSED_OVER'; readonly reason: string };
