import type { NamedThing } from './named';

/** Where a provision stands. */
export interface Place {
  readonly instrument: NamedThing;
  /** As it is cited: `28(1)`; null where the sources don’t give one. */
  readonly number: string | null;
}

/** A provision with what it is a part of, as the fragment `Place` asks for it. */
export interface Placed {
  readonly number: string | null;
  readonly partOf: Wholes;
}

interface Wholes {
  readonly edges: readonly { readonly node: NamedThing & { readonly partOf?: Wholes } }[];
}

/** The act in which a provision stands, and its number there; null where the data does not say in which. */
export function placeOf({ number, partOf }: Placed): Place | null {
  let whole = partOf.edges[0]?.node;
  while (whole?.partOf?.edges[0]) whole = whole.partOf.edges[0].node;
  return whole ? { instrument: whole, number } : null;
}
