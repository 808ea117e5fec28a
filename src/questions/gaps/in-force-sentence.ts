import type { CalendarDate } from '../../model/time/partial-date';
import { InForce } from '../../model/time/three-valued';

/** Whether a provision was in force, in a sentence. */
export function inForceSentence(inForce: InForce, day: CalendarDate): string {
  return inForce === InForce.YES
    ? `That provision was in force on ${day}.`
    : `Whether that provision was in force on ${day} is not known.`;
}
