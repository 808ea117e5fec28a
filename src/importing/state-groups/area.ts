/** An entry of M49: a State, a territory, or a region in which such lie. */
export interface Area {
  readonly code: string;
  readonly name: string;
  /** By ISO 3166-1, three letters; null of a region. */
  readonly country: string | null;
  /** The code of the region around it; null of the whole world. */
  readonly parent: string | null;
  readonly file: string;
  readonly line: number;
}
