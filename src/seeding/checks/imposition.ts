import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Every obligation is imposed by exactly one provision, and every provision is part of something. */
export function checkImposition(index: SeedIndex, problems: SeedProblems): void {
  const imposedBy = new Map<string, string[]>();
  for (const edge of index.edgesOf('IMPOSES')) imposedBy.set(edge.to, [...(imposedBy.get(edge.to) ?? []), edge.from]);
  const parts = new Set(index.edgesOf('PART_OF').map((edge) => edge.from));
  for (const node of index.nodes.values()) {
    if (node.kind.label === 'Obligation') {
      const provisions = imposedBy.get(node.id) ?? [];
      if (provisions.length === 1) continue;
      const problem = provisions.length === 0 ? 'no provision imposes' : `${provisions.join(' and ')} both impose`;
      problems.report(
        node.place,
        `${problem} the obligation "${node.id}": write it under "imposes" of the one provision that does`,
      );
    } else if (node.kind.label === 'Provision' && !parts.has(node.id)) {
      problems.report(
        node.place,
        `the provision "${node.id}" is part of no instrument: write it under "parts" of the instrument`,
      );
    }
  }
}
