import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';

import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { Told } from '../../model/words/told';
import type { Measure } from './gap-scene';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/**
 * Whether a provision was in force, in a sentence: law goes on after the day as of which its sources speak, and the
 * sentence says so.
 */
export function inForceSentence(
  { inForce, edge, isSpokenOf }: Pick<Measure, 'inForce' | 'edge' | 'isSpokenOf'>,
  day: CalendarDate,
): Told {
  if (inForce !== Truth.YES) return SAYS.provisionUnknown(day);
  const attested = read(LegalEdge, edge).attestedOn ?? null;
  return attested === null || isSpokenOf ? SAYS.provisionInForce(day) : SAYS.provisionNotEnded(attested, day);
}
