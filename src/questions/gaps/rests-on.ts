import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';
import type { EdgeRecord } from '../../model/records';
import { Basis } from '../../model/values/basis';
import type { Told } from '../../model/words/told';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/** What an edge between two norms rests on, as a clause: `as a source says`. */
export function restsOn(edge: EdgeRecord): Told {
  return read(LegalEdge, edge).basis === Basis.COMPARISON ? SAYS.byComparison : SAYS.bySource;
}
