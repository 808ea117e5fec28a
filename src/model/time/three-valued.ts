/** Three-valued truth (Kleene's strong logic): the sources say yes, say no, or allow no conclusion. */
export enum Truth {
  YES = 'YES',
  NO = 'NO',
  UNKNOWN = 'UNKNOWN',
}

/** True only where both are. */
export function both(one: Truth, other: Truth): Truth {
  if (one === Truth.NO || other === Truth.NO) return Truth.NO;
  return one === Truth.YES && other === Truth.YES ? Truth.YES : Truth.UNKNOWN;
}

/** True where one of them is. */
export function either(one: Truth, other: Truth): Truth {
  return not(both(not(one), not(other)));
}

/** Turns yes into no and no into yes; what is unknown stays so. */
export function not(one: Truth): Truth {
  if (one === Truth.UNKNOWN) return Truth.UNKNOWN;
  return one === Truth.YES ? Truth.NO : Truth.YES;
}
