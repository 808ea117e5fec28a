import { edgeIdOf, edgeKeyOf } from '../model/id';
import type { EdgeRecord } from '../model/records';
import { ALWAYS } from '../model/time/window';
import { Basis } from '../model/values/basis';
import type { SeedCitation } from './seed-entry';

/** The citations of a node as edges to the documents. */
export function citationEdges(from: string, citations: readonly SeedCitation[]): EdgeRecord[] {
  return citations.map(({ document, pinpoint, checked }) => ({
    id: citationEdgeId(from, document, pinpoint),
    kind: 'CITED_IN',
    from,
    to: document,
    properties: { basis: Basis.SOURCE, pinpoint, checked },
    citations: [],
    window: ALWAYS,
  }));
}

/** The id of such an edge; pinpoints that differ in case or spaces only count as one. */
export function citationEdgeId(from: string, document: string, pinpoint: string | null): string {
  return edgeIdOf(from, 'CITED_IN', edgeKeyOf([pinpoint]), document);
}
