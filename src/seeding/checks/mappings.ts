import { ConceptMatch, MappedTo } from '../../model/edges/mapped-to';
import { Basis } from '../../model/values/basis';
import { readSeed } from '../read-seed';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * How a topic stands to a concept of another scheme is our own comparison: of a text of the concept with one that says
 * what the topic means.
 */
export function checkMappings(index: SeedIndex, problems: SeedProblems): void {
  for (const edge of index.edgesOf('MAPPED_TO'))
    for (const lack of lacksOf(edge, index)) problems.report(edge.place, lack);
}

function lacksOf(edge: SeedEdge, index: SeedIndex): string[] {
  const { from, to, citations } = edge;
  if (from === to) return [`"${from}" can't be mapped to itself`];
  const lacks: string[] = [];
  const { basis, match, note } = readSeed(MappedTo, edge);
  if (basis !== Basis.COMPARISON)
    lacks.push(`a mapping is our reading of two texts: its basis must be COMPARISON, not ${String(basis)}`);
  const ofConcept = new Set(index.nodes.get(to)?.citations.map(({ document }) => document));
  if (ofConcept.size > 0 && !citations.some(({ document }) => ofConcept.has(document)))
    lacks.push(`a mapping cites both texts, but this one cites none of "${to}": ${[...ofConcept].join(', ')}`);
  if (citations.every(({ document }) => ofConcept.has(document)))
    lacks.push(`a mapping cites both texts, but this one cites none that says what "${from}" means`);
  if (match !== ConceptMatch.EXACT && note === undefined)
    lacks.push('say in a "note" what one has that the other lacks, or that they are EXACT');
  return lacks;
}
