/** Three-valued truth (Kleene's strong logic): the sources say yes, say no, or allow no conclusion. */
export enum InForce {
  YES = 'YES',
  NO = 'NO',
  UNKNOWN = 'UNKNOWN',
}

/** True only where both are. */
export function both(one: InForce, other: InForce): InForce {
  if (one === InForce.NO || other === InForce.NO) return InForce.NO;
  return one === InForce.YES && other === InForce.YES ? InForce.YES : InForce.UNKNOWN;
}

/** True where one of them is. */
export function either(one: InForce, other: InForce): InForce {
  return not(both(not(one), not(other)));
}

/** Turns yes into no and no into yes; what is unknown stays so. */
export function not(one: InForce): InForce {
  if (one === InForce.UNKNOWN) return InForce.UNKNOWN;
  return one === InForce.YES ? InForce.NO : InForce.YES;
}
