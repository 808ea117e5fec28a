import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';

/** That it is not known whether something was so on the day, in a sentence; null where it is. */
export function doubtSentence(holds: Truth, day: CalendarDate): string | null {
  return holds === Truth.YES ? null : `Whether that was so on ${day} is not known.`;
}
