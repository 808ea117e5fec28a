import { Instrument } from '../../model/nodes/instrument';
import { read } from '../../model/read';
import { type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { rangeOf } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { isJoinable } from '../participation/read-participations';

const ALWAYS = History.always(Truth.YES);

/**
 * Whether an obligation is there at all: a treaty's from its adoption, whoever joins it; others while they are valid.
 */
export function existenceOf(row: { readonly instrument: NodeRecord; readonly obligation: NodeRecord }): History<Truth> {
  if (!isJoinable(row.instrument)) return History.ofWindow(row.obligation.window);
  const adoptedOn = read(Instrument, row.instrument).adoptedOn ?? null;
  return adoptedOn ? History.ofRange(rangeOf(adoptedOn)) : ALWAYS;
}
