import type { CalendarDate } from '../../model/time/partial-date';
import { InForce } from '../../model/time/three-valued';

/** That it is not known whether something was so on the day, in a sentence; null where it is. */
export function doubtSentence(holds: InForce, day: CalendarDate): string | null {
  return holds === InForce.YES ? null : `Whether that was so on ${day} is not known.`;
}
