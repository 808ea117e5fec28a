import { Nature } from '../../model/declaration/nature';
import type { SeedEdge, SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';

const HIERARCHIES = ['BROADER', 'PART_OF'];
/** What these say is said of the node that they start at. */
const DESCRIPTIONS = ['ABOUT', 'MAPPED_TO', ...HIERARCHIES];

/**
 * The groups, topics and places that no statement uses: neither themselves, nor one that they are broader than, nor by
 * telling that two broader ones overlap.
 */
export function unusedNodes(index: SeedIndex): SeedNode[] {
  const broader = HIERARCHIES.flatMap((kind) => index.edgesOf(kind));
  const wider = endsByStart(broader);
  const used = new Set<string>();
  for (const edge of index.edges.values()) for (const end of endsUsedBy(edge)) used.add(end);
  for (const { from, to } of broader) if (!isScheme(index.nodes.get(from))) used.add(to);
  for (const [id, ends] of wider) if (ends.length > 1) used.add(id);
  // The iteration of a set reaches what is added to it on the way.
  for (const id of used) for (const end of wider.get(id) ?? []) used.add(end);
  return [...index.nodes.values()].filter((node) => isScheme(node) && !used.has(node.id));
}

function endsUsedBy({ kind, from, to }: SeedEdge): string[] {
  if (HIERARCHIES.includes(kind.label)) return [];
  return DESCRIPTIONS.includes(kind.label) ? [to] : [from, to];
}

function endsByStart(edges: readonly SeedEdge[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of edges) ends.set(from, [...(ends.get(from) ?? []), to]);
  return ends;
}

/** Terms of schemes stand for nothing by themselves: they are there for others to point at. */
function isScheme(node: SeedNode | undefined): boolean {
  return node?.kind.nature === Nature.SCHEME;
}
