import type { Element } from '../../model/values/element';
import type { Told } from '../../model/words/told';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/** The elements that a provision lacks, in a sentence; null where there are none. */
export function lackingElements(elements: readonly Element[]): Told | null {
  return elements.length === 0 ? null : SAYS.lacks(elements);
}
