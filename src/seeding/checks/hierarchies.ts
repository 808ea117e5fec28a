import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

const HIERARCHIES = ['BROADER', 'PART_OF', 'REPLACES', 'REPEALS', 'FOLLOWS'];

/** Nothing is broader than, a part of, or newer than itself, directly or in a circle. */
export function checkHierarchies(index: SeedIndex, problems: SeedProblems): void {
  for (const kind of HIERARCHIES) {
    const outgoing = groupByStart(index.edgesOf(kind));
    const done = new Set<string>();
    for (const start of outgoing.keys()) visit(start, kind, outgoing, [], done, problems);
  }
}

function groupByStart(edges: readonly SeedEdge[]): Map<string, SeedEdge[]> {
  const groups = new Map<string, SeedEdge[]>();
  for (const edge of edges) groups.set(edge.from, [...(groups.get(edge.from) ?? []), edge]);
  return groups;
}

function visit(
  id: string,
  kind: string,
  outgoing: ReadonlyMap<string, readonly SeedEdge[]>,
  path: readonly string[],
  done: Set<string>,
  problems: SeedProblems,
): void {
  if (done.has(id)) return;
  for (const edge of outgoing.get(id) ?? []) {
    const at = [...path, id].indexOf(edge.to);
    if (at < 0) visit(edge.to, kind, outgoing, [...path, id], done, problems);
    else problems.report(edge.place, `${kind} runs in a circle: ${[...path, id].slice(at).join(' > ')} > ${edge.to}`);
  }
  done.add(id);
}
