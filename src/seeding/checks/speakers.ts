import { DocumentForm } from '../../model/nodes/document';
import { Assertion } from '../../model/values/assertion';
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
function namesNobody({ properties }: SeedNode): boolean {
  const { note } = properties;
  return typeof note === 'string' && /names no (?:informant|speaker)|not attribute/.test(note);
}

function lacksSpeaker({ properties, citations }: SeedNode, index: SeedIndex): boolean {
  if (properties['informant'] !== undefined || citations.length === 0) return false;
  return citations.every(
    ({ document }) => index.nodes.get(document)?.properties['form'] === DocumentForm.PRESS_RELEASE,
  );
}
