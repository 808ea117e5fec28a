import { withArticle } from '../../model/with-article';
import type { NodeClass } from '../../model/declaration/node-kind';
import { isKindOf } from '../../model/graph-model';
import type { SeedEdge, WrittenEnd } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Both ends of every edge exist and are of a kind that the edge may join. */
export function checkEnds(index: SeedIndex, problems: SeedProblems): void {
  for (const edge of index.edges.values()) for (const end of edge.ends) checkEnd(edge, end, index, problems);
}

function checkEnd(edge: SeedEdge, { side, name, place }: WrittenEnd, index: SeedIndex, problems: SeedProblems): void {
  const allowed = edge.kind[side];
  const id = edge[side];
  const node = index.nodes.get(id);
  if (node && allowed.some((type) => isKindOf(node.kind, type))) return;
  const problem = node
    ? `must point at ${allowed.map((type) => type.name).join(' or ')}, but "${id}" is ${withArticle(node.kind.label)}`
    : `points at "${id}", which is no node`;
  problems.report(place, `"${name}" ${problem}.${suggestion(index, id, allowed)}`);
}

function suggestion(index: SeedIndex, id: string, allowed: readonly NodeClass[]): string {
  const near = index.nearestId(
    id,
    allowed.map((type) => type.name),
  );
  return near ? ` Did you mean "${near}"?` : '';
}
