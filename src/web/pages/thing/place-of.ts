import type { NamedThing } from '../../parts/named';
import type { Thing } from './thing';

/** Where a provision, or the one that imposes an obligation, stands. */
interface Place {
  readonly instrument: NamedThing;
  /** As it is cited: `28(1)`; null where the sources don’t give one. */
  readonly number: string | null;
}

interface Part extends NamedThing {
  readonly partOf?: { readonly edges: readonly { readonly node: Part }[] };
}

export function placeOf(thing: Thing): Place | null {
  if (thing.__typename === 'Provision') return upwards(thing);
  const [imposing] = thing.__typename === 'Obligation' ? thing.imposedBy.edges : [];
  return imposing ? upwards(imposing.node) : null;
}

function upwards({
  number,
  partOf,
}: {
  readonly number: string | null;
  readonly partOf: Part['partOf'];
}): Place | null {
  let whole = partOf?.edges[0]?.node;
  while (whole?.partOf?.edges[0]) whole = whole.partOf.edges[0].node;
  return whole ? { instrument: whole, number } : null;
}

/** The name by which it is cited: `Convention on the Rights of the Child, 28(1) (Access to education)`. */
export function citedName(thing: Thing): string {
  const place = placeOf(thing);
  if (!place) return thing.name;
  const { instrument, number } = place;
  return number
    ? `${instrument.name}, ${pinpointOf(thing, number)} (${thing.name})`
    : `${instrument.name}: ${thing.name}`;
}

/** A word before a number, as citations have it: `art.`. */
const COUNTED = /^(\p{L}+\.?) \d/u;

/** The number with the word that the sources put before it: `art. 28(1)`. */
function pinpointOf({ citations }: Thing, number: string): string {
  const exact = citations.find(({ pinpoint }) => pinpoint?.endsWith(` ${number}`))?.pinpoint;
  const word = citations.flatMap(({ pinpoint }) => COUNTED.exec(pinpoint ?? '')?.[1] ?? [])[0];
  return exact ?? [word, number].filter(Boolean).join(' ');
}
