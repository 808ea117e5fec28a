import { Document, DocumentForm } from '../../model/nodes/document';
import { Finding } from '../../model/nodes/finding';
import { LegalNode } from '../../model/nodes/legal-node';
import { Assertion } from '../../model/values/assertion';
import { readSeed, readSeedIf } from '../read-seed';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * A press release finds nothing: what stands in it somebody says, who is named, or an informant whom it doesn't name. A
 * report speaks for its maker, also where its context lets one suspect that a party told it.
 */
export function checkSpeakers(index: SeedIndex, problems: SeedProblems): void {
  const spoken = new Set(index.edgesOf('ASSERTED_BY').map(({ from }) => from));
  for (const node of index.nodes.values())
    if (node.kind.label === 'Finding' && !spoken.has(node.id) && lacksSpeaker(node, index))
      problems.report(
        node.place,
        `"${node.id}" stands in a press release: say in "assertedBy" who says it, or in "informant"`,
      );
    else if (node.properties['assertion'] === Assertion.PARTY_CLAIM && namesNobody(node))
      problems.report(
        node.place,
        `"${node.id}" is a PARTY_CLAIM of a sentence that, by its note, names no speaker: it is the document's own, FOUND`,
      );
}

/** Whether a note says so: a suspicion whose words they may be makes them nobody's claim. */
function namesNobody(node: SeedNode): boolean {
  return /names no (?:informant|speaker)|not attribute/.test(readSeed(LegalNode, node).note ?? '');
}

function lacksSpeaker(finding: SeedNode, index: SeedIndex): boolean {
  if (readSeed(Finding, finding).informant !== undefined || finding.citations.length === 0) return false;
  return finding.citations.every(
    ({ document }) => readSeedIf(Document, index.nodes.get(document))?.form === DocumentForm.PRESS_RELEASE,
  );
}
