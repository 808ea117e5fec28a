/** What becomes of the older norm that an edge points at when the newer one, where it starts, takes effect. */
export enum Succession {
  ENDS = 'ENDS',
  /** It ends, and the newer one stands in its place: once the newer surely holds, the older is surely over. */
  GIVES_WAY = 'GIVES_WAY',
  /** No source says that it ended: since then it is unknown whether it holds. */
  MAY_END = 'MAY_END',
}
