import { namesItself } from '../../language/pinpoint-in-words';
import { placeOf, type Place } from '../../parts/place-of';
import type { Thing } from './thing';

/** Where a provision, or the one that imposes an obligation, stands; null of other things. */
export function placeOfThing(thing: Thing): Place | null {
  if (thing.__typename === 'Provision') return placeOf(thing);
  const [imposing] = thing.__typename === 'Obligation' ? thing.imposedBy.edges : [];
  return imposing ? placeOf(imposing.node) : null;
}

/** The name by which it is cited: `Convention on the Rights of the Child, 28(1) (Access to education)`. */
export function citedName(thing: Thing): string {
  const place = placeOfThing(thing);
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
  if (namesItself(number)) return number;
  const exact = citations.find(({ pinpoint }) => pinpoint?.endsWith(` ${number}`))?.pinpoint;
  const word = citations.flatMap(({ pinpoint }) => COUNTED.exec(pinpoint ?? '')?.[1] ?? [])[0];
  return exact ?? [word, number].filter(Boolean).join(' ');
}
