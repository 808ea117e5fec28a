import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { Modality } from '../../model/values/modality';

const ACTED_ON = new Set<unknown>([Modality.DUTY, Modality.PROHIBITION, Modality.RIGHT, Modality.SANCTION]);

/** Whether there is something to carry out: a definition, a permission and a power ask for nothing. */
export function asksForAction(obligation: NodeRecord): boolean {
  return ACTED_ON.has(read(Obligation, obligation).modality);
}
