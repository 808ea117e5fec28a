export interface DiscrepanciesSought {
  /** Of which sorts only. */
  readonly sort?: string[] | undefined;
  /** Those that the data settles only, or that it leaves open. */
  readonly settled?: string[] | undefined;
}
