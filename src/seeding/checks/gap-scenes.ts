import { Finding } from '../../model/nodes/finding';
import { readSeedIf } from '../read-seed';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

const SCENE = ['OCCURS_IN', 'ABOUT'];
const WITHIN = ['BROADER', 'PART_OF', 'LAW_OF'];

/**
 * A finding that names a gap leads to the State that it speaks of: itself, a place within it, or its law. Else it would
 * be told of any State.
 */
export function checkGapScenes(index: SeedIndex, problems: SeedProblems): void {
  const scenes = followed(index, SCENE);
  const wider = followed(index, WITHIN);
  for (const node of index.nodes.values()) {
    if (readSeedIf(Finding, node)?.gap === undefined) continue;
    if (leadsToState(scenes.get(node.id) ?? [], wider, index)) continue;
    problems.report(
      node.place,
      `the finding "${node.id}" names a gap, but not of which State: add "occursIn" with the State or a place within it, or "subjects" with its law`,
    );
  }
}

function followed(index: SeedIndex, kinds: readonly string[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const edge of kinds.flatMap((kind) => index.edgesOf(kind)))
    ends.set(edge.from, [...(ends.get(edge.from) ?? []), edge.to]);
  return ends;
}

function leadsToState(
  starts: readonly string[],
  wider: ReadonlyMap<string, readonly string[]>,
  index: SeedIndex,
): boolean {
  const reached = new Set(starts);
  for (const id of reached) {
    if (index.nodes.get(id)?.kind.label === 'State') return true;
    for (const next of wider.get(id) ?? []) reached.add(next);
  }
  return false;
}
