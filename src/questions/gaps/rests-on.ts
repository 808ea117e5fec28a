import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';
import type { EdgeRecord } from '../../model/records';
import { Basis } from '../../model/values/basis';

/** What an edge between two norms rests on, as a clause: `as a source says`. */
export function restsOn(edge: EdgeRecord): string {
  return read(LegalEdge, edge).basis === Basis.COMPARISON ? 'by our comparison of the two texts' : 'as a source says';
}
