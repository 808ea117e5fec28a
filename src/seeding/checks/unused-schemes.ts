import { unusedNodes } from '../corpus/unused-nodes';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Something uses each group, topic and place: else the schemes promise what the graph doesn't hold. */
export function checkUnusedSchemes(index: SeedIndex, problems: SeedProblems): void {
  for (const node of unusedNodes(index)) {
    problems.report(
      node.place,
      `nothing uses the ${node.kind.label.toLowerCase()} "${node.id}": point at it where the sources speak of it, or take it out`,
    );
  }
}
