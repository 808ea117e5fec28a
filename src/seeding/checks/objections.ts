import { Declaration, DeclarationKind } from '../../model/nodes/declaration';
import { readSeedIf } from '../read-seed';
import type { SeedEdge, SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** An objection answers what another State declared under the same instrument, and says what; nothing else objects. */
export function checkObjections(index: SeedIndex, problems: SeedProblems): void {
  const edges = index.edgesOf('OBJECTS_TO');
  const answering = new Set(edges.map(({ from }) => from));
  for (const node of index.nodes.values())
    if (isObjection(node) && !answering.has(node.id))
      problems.report(node.place, `the objection "${node.id}" answers nothing: name the reservation in "objectsTo"`);
  for (const edge of edges) {
    const problem = problemOf(edge, index);
    if (problem) problems.report(edge.place, problem);
  }
}

function isObjection(node: SeedNode | undefined): boolean {
  return readSeedIf(Declaration, node)?.kind === DeclarationKind.OBJECTION;
}

function problemOf({ from, to }: SeedEdge, index: SeedIndex): string | null {
  if (!isObjection(index.nodes.get(from)))
    return `"${from}" is no objection, and so objects to nothing: its kind must be OBJECTION`;
  const ends = (kind: string, id: string) =>
    index
      .edgesOf(kind)
      .filter((edge) => edge.from === id)
      .map((edge) => edge.to);
  const shared = (kind: string) => ends(kind, from).find((end) => ends(kind, to).includes(end));
  if (shared('MADE_BY'))
    return `"${from}" and "${to}" are both made by ${shared('MADE_BY')}: a State objects to what another declared`;
  return shared('DECLARED_UNDER') ? null : `"${from}" and "${to}" are declared under different instruments`;
}
