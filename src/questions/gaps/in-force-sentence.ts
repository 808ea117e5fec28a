import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';

import { Truth } from '../../model/time/three-valued';
import type { Sentence } from './gap-answer';
import type { Measure } from './gap-scene';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/** Whether a provision was in force, in a sentence: law goes on after the day as of which its sources speak, and the sentence says so. */
export function inForceSentence({
  inForce,
  edge,
  isSpokenOf,
}: Pick<Measure, 'inForce' | 'edge' | 'isSpokenOf'>): Sentence {
  if (inForce !== Truth.YES) return SAYS.provisionUnknown;
  const attested = read(LegalEdge, edge).attestedOn ?? null;
  if (attested === null || isSpokenOf) return SAYS.provisionInForce;
  return (day) => SAYS.provisionNotEnded(attested, day);
}
