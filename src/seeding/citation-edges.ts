import { edgeIdOf, edgeKeyOf } from '../model/id';
import type { EdgeRecord } from '../model/records';
import { ALWAYS } from '../model/time/window';
import { Basis } from '../model/values/basis';
import type { SeedNode } from './seed-entry';
import { workedOutOnce } from './worked-out-once';

/** The citations of a node as edges to the documents. */
export const citationEdges = workedOutOnce(({ id: from, citations }: SeedNode): readonly EdgeRecord[] =>
  citations.map(({ document, pinpoint, checked }) => ({
    id: citationEdgeId(from, document, pinpoint),
    kind: 'CITED_IN',
    from,
    to: document,
    properties: { basis: Basis.SOURCE, pinpoint, checked },
    citations: [],
    window: ALWAYS,
  })),
);

/** The id of such an edge; pinpoints that differ in case or spaces only count as one. */
export function citationEdgeId(from: string, document: string, pinpoint: string | null): string {
  return edgeIdOf(from, 'CITED_IN', edgeKeyOf([pinpoint]), document);
}
