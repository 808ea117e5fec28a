import { successions } from '../../model/graph-model';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** An edge read from what depends to what it depends on. */
interface Dependence {
  readonly from: string;
  readonly to: string;
  readonly edge: SeedEdge;
}

/** Nothing is broader than itself, nor does its time depend on its own: as a part, or by what takes its place. */
export function checkHierarchies(index: SeedIndex, problems: SeedProblems): void {
  const forward = (kind: string) => index.edgesOf(kind).map((edge) => ({ from: edge.from, to: edge.to, edge }));
  const reverse = (kind: string) => index.edgesOf(kind).map((edge) => ({ from: edge.to, to: edge.from, edge }));
  refuseCircles(forward('BROADER'), problems);
  refuseCircles([...forward('PART_OF'), ...successions().flatMap(({ label }) => reverse(label))], problems);
}

function refuseCircles(dependences: readonly Dependence[], problems: SeedProblems): void {
  const outgoing = new Map<string, Dependence[]>();
  for (const each of dependences) outgoing.set(each.from, [...(outgoing.get(each.from) ?? []), each]);
  const done = new Set<string>();
  for (const start of outgoing.keys()) visit(start, [], outgoing, done, problems);
}

function visit(
  id: string,
  path: readonly Dependence[],
  outgoing: ReadonlyMap<string, readonly Dependence[]>,
  done: Set<string>,
  problems: SeedProblems,
): void {
  if (done.has(id)) return;
  for (const next of outgoing.get(id) ?? []) {
    const way = [...path, next];
    const start = way.findIndex(({ from }) => from === next.to);
    if (start < 0) visit(next.to, way, outgoing, done, problems);
    else report(way.slice(start), problems);
  }
  done.add(id);
}

function report(circle: readonly Dependence[], problems: SeedProblems): void {
  const last = circle.at(-1);
  if (!last) return;
  const kinds = [...new Set(circle.map(({ edge }) => edge.kind.label))].join(' and ');
  const verb = kinds.includes(' and ') ? 'run' : 'runs';
  problems.report(
    last.edge.place,
    `${kinds} ${verb} in a circle: ${[...circle.map(({ from }) => from), last.to].join(' > ')}`,
  );
}
