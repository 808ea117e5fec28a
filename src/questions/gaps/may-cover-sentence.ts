import type { CalendarDate } from '../../model/time/partial-date';
import type { Told } from '../../model/words/told';
import type { NationalNorm } from './gap-scene';
import { GAP_SENTENCES as SAYS } from './gap-sentences';
import { provisionName } from './norm-name';

/** That other provisions have what one lacks, but may not have been in force; null where there are none. */
export function mayCoverSentence(norms: readonly NationalNorm[], day: CalendarDate): Told | null {
  if (norms.length === 0) return null;
  const names = norms.map(({ provision, instrument }) => provisionName(provision, instrument));
  return SAYS.standsWhereUnknown(names, day);
}
