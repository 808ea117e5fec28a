import type { Sentence } from './gap-answer';
import type { NationalNorm } from './gap-scene';
import { provisionName } from './norm-name';

/** That other provisions have what one lacks, but may not have been in force; null where there are none. */
export function mayCoverSentence(norms: readonly NationalNorm[]): Sentence {
  if (norms.length === 0) return null;
  const names = norms.map(({ provision, instrument }) => provisionName(provision, instrument)).join('; ');
  return (day) => `That stands in ${names}, of which it is not known whether it was in force on ${day}.`;
}
