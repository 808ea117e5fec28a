import type { NodeRecord } from '../../model/records';
import { Modality } from '../../model/values/modality';

/** Whether a norm of national law says how somebody is punished. */
export function punishes({ properties }: NodeRecord): boolean {
  const penalties = properties['penalties'];
  return properties['modality'] === Modality.SANCTION || (Array.isArray(penalties) && penalties.length > 0);
}
