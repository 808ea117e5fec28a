import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';

import { Truth } from '../../model/time/three-valued';
import type { Sentence } from './gap-answer';
import type { Measure } from './gap-scene';

/** Whether a provision was in force, in a sentence: law goes on after the day as of which its sources speak, and the sentence says so. */
export function inForceSentence({
  inForce,
  edge,
  isSpokenOf,
}: Pick<Measure, 'inForce' | 'edge' | 'isSpokenOf'>): Sentence {
  if (inForce !== Truth.YES) return (day) => `Whether that provision was in force on ${day} is not known.`;
  const attested = read(LegalEdge, edge).attestedOn ?? null;
  if (attested === null || isSpokenOf) return (day) => `That provision was in force on ${day}.`;
  return (day) => `The sources speak of that provision as of ${attested}, and nothing in the data ends it by ${day}.`;
}
