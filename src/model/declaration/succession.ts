/** What becomes of the older norm that an edge points at when the newer one, where it starts, takes effect. */
export enum Succession {
  ENDS = 'ENDS',
  /** No source says that it ended: since then it is unknown whether it holds. */
  MAY_END = 'MAY_END',
}
