import { withArticle } from '../../model/with-article';
import type { NodeClass } from '../../model/declaration/node-kind';
import { isKindOf } from '../../model/graph-model';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Both ends of every edge exist and are of a kind that the edge may join. */
export function checkEnds(index: SeedIndex, problems: SeedProblems): void {
  for (const edge of index.edges.values()) {
    const allowed = edge.written === 'to' ? edge.kind.to : edge.kind.from;
    const end = edge.written === 'to' ? edge.to : edge.from;
    const node = index.nodes.get(end);
    if (!node)
      problems.report(
        edge.place,
        `"${edge.field}" points at "${end}", which is no node.${suggestion(index, end, allowed)}`,
      );
    else if (!allowed.some((type) => isKindOf(node.kind, type))) reportWrongKind(index, problems, edge, end, allowed);
  }
}

function reportWrongKind(
  index: SeedIndex,
  problems: SeedProblems,
  edge: SeedEdge,
  end: string,
  allowed: readonly NodeClass[],
): void {
  const names = allowed.map((type) => type.name).join(' or ');
  const actual = index.nodes.get(end)?.kind.label;
  problems.report(
    edge.place,
    `"${edge.field}" must point at ${names}, but "${end}" is ${withArticle(actual ?? 'unknown thing')}.${suggestion(index, end, allowed)}`,
  );
}

function suggestion(index: SeedIndex, id: string, allowed: readonly NodeClass[]): string {
  const near = index.nearestId(
    id,
    allowed.map((type) => type.name),
  );
  return near ? ` Did you mean "${near}"?` : '';
}
