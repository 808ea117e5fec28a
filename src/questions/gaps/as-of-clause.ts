import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';
import { type EdgeRecord } from '../../model/records';

/** As of when the sources of an edge speak, as a clause: `, as of 2012-10-01`; empty where they give no date. */
export function asOfClause(edge: EdgeRecord): string {
  const attested = read(LegalEdge, edge).attestedOn ?? null;
  return attested ? `, as of ${attested}` : '';
}
