import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { Told } from '../../model/words/told';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/** That it is not known whether something was so on the day, in a sentence; none where it is. */
export function doubtSentence(holds: Truth, day: CalendarDate): Told | null {
  return holds === Truth.YES ? null : SAYS.soOnDayUnknown(day);
}
