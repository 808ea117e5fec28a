import { Nature } from '../../model/declaration/nature';
import { LegalEdge } from '../../model/edges/legal-edge';
import { LegalNode } from '../../model/nodes/legal-node';
import { withArticle } from '../../model/with-article';
import { Basis } from '../../model/values/basis';
import { citationEdgeId } from '../citation-edges';
import { readSeed } from '../read-seed';
import type { SeedCitation, SeedNode, SeedPlace } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * Every node and edge that is not EDITORIAL cites a document that exists. Documents are their own source, and so are
 * their edges.
 */
export function checkCitations(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    if (node.kind.nature === Nature.DOCUMENT) continue;
    requireCitation(
      readSeed(LegalNode, node).basis,
      node.citations,
      node.place,
      `${node.kind.label} "${node.id}"`,
      problems,
    );
    checkDocuments(node.citations, index, problems);
    refuseRepeated(node, problems);
  }
  for (const edge of index.edges.values()) {
    const owner = edge.owner && index.nodes.get(edge.owner.id);
    const name = `the ${edge.kind.label} edge from "${edge.from}" to "${edge.to}"`;
    if (owner && (owner.citations.length > 0 || readSeed(LegalNode, owner).basis === Basis.EDITORIAL)) {
      requireCitation(readSeed(LegalEdge, edge).basis, edge.citations, edge.place, name, problems);
    }
    checkDocuments(edge.citations, index, problems);
  }
}

function requireCitation(
  basis: Basis | undefined,
  citations: readonly SeedCitation[],
  place: SeedPlace,
  name: string,
  problems: SeedProblems,
): void {
  if (citations.length > 0 || basis === Basis.EDITORIAL) return;
  problems.report(
    place,
    `${name} cites nothing: give it "cite: [document, pinpoint]", or "basis: EDITORIAL" where it is a scheme, alias or translation`,
  );
}

function checkDocuments(citations: readonly SeedCitation[], index: SeedIndex, problems: SeedProblems): void {
  for (const { document, place } of citations) {
    const node = index.nodes.get(document);
    if (node?.kind.nature === Nature.DOCUMENT) continue;
    const near = index.nearestId(document, ['Document']);
    const problem = node
      ? `"${document}" is ${withArticle(node.kind.label)}, and only a Document can be cited`
      : `there is no document "${document}"`;
    problems.report(place, `${problem}.${near ? ` Did you mean "${near}"?` : ''}`);
  }
}

/** A node cites a place once: each citation is an edge with an id of its own. */
function refuseRepeated({ id, citations }: SeedNode, problems: SeedProblems): void {
  const seen = new Set<string>();
  for (const { document, pinpoint, place } of citations) {
    const edge = citationEdgeId(id, document, pinpoint);
    if (seen.has(edge)) problems.report(place, `"${id}" cites ${document}, ${pinpoint} twice`);
    seen.add(edge);
  }
}
