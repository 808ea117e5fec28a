import { PossiblySameAs } from '../../model/edges/possibly-same-as';
import { Basis } from '../../model/values/basis';
import { readSeed } from '../read-seed';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** That two things may be one no source says: it is our reading of what the sources say of each, and both are cited. */
export function checkPossibleIdentities(index: SeedIndex, problems: SeedProblems): void {
  for (const edge of index.edgesOf('POSSIBLY_SAME_AS'))
    for (const lack of lacksOf(edge, index)) problems.report(edge.place, lack);
}

function lacksOf(edge: SeedEdge, index: SeedIndex): string[] {
  const { from, to, citations } = edge;
  const { basis } = readSeed(PossiblySameAs, edge);
  if (basis !== Basis.COMPARISON)
    return [`that "${from}" and "${to}" may be one no source says: its basis must be COMPARISON, not ${String(basis)}`];
  const cited = new Set(citations.map(({ document }) => document));
  return [from, to].flatMap((end) => {
    const documents = index.nodes.get(end)?.citations.map(({ document }) => document) ?? [];
    if (documents.length === 0 || documents.some((document) => cited.has(document))) return [];
    return [
      `that "${from}" and "${to}" may be one cites both, but this cites none of "${end}": ${documents.join(', ')}`,
    ];
  });
}
