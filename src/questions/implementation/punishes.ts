import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { Modality } from '../../model/values/modality';

/** Whether a norm of national law says how somebody is punished. */
export function punishes(norm: NodeRecord): boolean {
  const { modality, penalties = [] } = read(Obligation, norm);
  return modality === Modality.SANCTION || penalties.length > 0;
}
