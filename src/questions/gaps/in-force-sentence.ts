import { textOf } from '../../model/records';
import { lastDay } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { ImplementationAnswer } from '../implementation/implementations';

/** Whether a provision was in force, in a sentence: law goes on after the day as of which its sources speak, and the sentence says so. */
export function inForceSentence({ inForce, edge, asOf }: ImplementationAnswer): string {
  if (inForce !== Truth.YES) return `Whether that provision was in force on ${asOf} is not known.`;
  const attested = textOf(edge, 'attestedOn');
  if (attested === null || lastDay(attested) >= asOf) return `That provision was in force on ${asOf}.`;
  return `The sources speak of that provision as of ${attested}, and nothing in the data ends it by ${asOf}.`;
}
