import { Discrepancy } from '../../model/nodes/discrepancy';
import { readSeedIf } from '../read-seed';
import type { SeedPlace } from '../seed-entry';
import type { SeedIndex } from '../seed-index';

/** One place in a document on which the graph rests. */
export interface CitationInGraph {
  readonly document: string;
  readonly pinpoint: string;
  readonly place: SeedPlace;
}

/** Every citation of the graph: of nodes, of edges, and of the claims in discrepancies. */
export function citationsInGraph(index: SeedIndex): CitationInGraph[] {
  const citations: CitationInGraph[] = [];
  const seen = new Set<object>();
  const add = (found: readonly { document: string; pinpoint: string | null; place: SeedPlace }[]) => {
    // An edge without citations of its own shares those of its node.
    if (seen.has(found)) return;
    seen.add(found);
    for (const { document, pinpoint, place } of found) if (pinpoint) citations.push({ document, pinpoint, place });
  };
  for (const node of index.nodes.values()) {
    add(node.citations);
    const place = node.places.get('claimStatements') ?? node.place;
    for (const { document, pinpoint } of readSeedIf(Discrepancy, node)?.claimStatements ?? []) {
      if (document && pinpoint) citations.push({ document, pinpoint, place });
    }
  }
  for (const edge of index.edges.values()) add(edge.citations);
  return citations;
}
