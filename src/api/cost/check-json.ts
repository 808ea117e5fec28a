import { BadArgument } from '../../model/errors/bad-argument';
import { BadText } from '../../model/errors/bad-text';
import { LIMITS } from '../../model/limits';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** How much of a key is told. */
const SHOWN_KEY = 40;

interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly within: Place | null;
  readonly depth: number;
}

/**
 * Looks through a JSON value from outside, without recursion. Throws `BAD_TEXT` where a text in it is no well-formed
 * Unicode, `BAD_ARGUMENT` where it is too large, or nested too deeply, to be worked with.
 */
export function checkJson(name: string, whole: unknown): void {
  const places: Place[] = [{ value: whole, key: name, within: null, depth: 0 }];
  for (let place = places.pop(), values = 0; place; place = places.pop(), values += 1) {
    if (values > LIMITS.jsonValues) throw new BadArgument(name, `holds more than ${LIMITS.jsonValues} values`);
    const { value, depth } = place;
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) throw new BadText(pathOf(place));
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= LIMITS.jsonDepth)
      throw new BadArgument(name, `is nested more than ${LIMITS.jsonDepth} deep, which nothing here is`);
    if (Array.isArray(value) && value.length > LIMITS.jsonValues)
      throw new BadArgument(name, `holds more than ${LIMITS.jsonValues} values`);
    for (const [key, inner] of Object.entries(value)) {
      if (LONE_SURROGATE.test(key)) throw new BadText(pathOf(place));
      places.push({ value: inner, key, within: place, depth: depth + 1 });
    }
  }
}

function pathOf({ key, within }: Place): string {
  if (!within) return key;
  const shown = key.slice(0, SHOWN_KEY);
  return Array.isArray(within.value) ? `${pathOf(within)}[${shown}]` : `${pathOf(within)}.${shown}`;
}
