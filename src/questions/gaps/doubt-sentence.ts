import { Truth } from '../../model/time/three-valued';
import type { Sentence } from './gap-answer';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/** That it is not known whether something was so on the day, in a sentence; none where it is. */
export function doubtSentence(holds: Truth): Sentence {
  return (day) => (holds === Truth.YES ? null : SAYS.soOnDayUnknown(day));
}
