import { ImplementationExtent, Implements } from '../../model/edges/implements';
import { Obligation } from '../../model/nodes/obligation';
import { Modality } from '../../model/values/modality';
import { readSeed, readSeedIf } from '../read-seed';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * A right that national law gives only on a condition narrows the obligation that gives it without one, or contradicts
 * it: what the provision covers of the obligation, or lacks, is said; it does not simply implement it. What covers
 * nothing and only lacks does not implement it at all.
 */
export function checkRestrictions(index: SeedIndex, problems: SeedProblems): void {
  const imposed = endsByStart(index, 'IMPOSES');
  const about = endsByStart(index, 'ABOUT');
  for (const edge of index.edgesOf('IMPLEMENTS')) {
    const { covers, lacks, extent } = readSeed(Implements, edge);
    if (covers === undefined && lacks !== undefined && extent !== ImplementationExtent.FULL)
      reportOnlyLacking(edge, problems);
    if (covers !== undefined || lacks !== undefined) continue;
    const topics = new Set(about.get(edge.to) ?? []);
    const norms = (imposed.get(edge.from) ?? []).filter((norm) => about.get(norm)?.some((topic) => topics.has(topic)));
    if (norms.length > 0 && norms.every((norm) => isConditionalRight(norm, index))) report(edge, problems);
  }
}

function isConditionalRight(norm: string, index: SeedIndex): boolean {
  const { modality, conditions } = readSeedIf(Obligation, index.nodes.get(norm)) ?? {};
  return modality === Modality.RIGHT && conditions !== undefined;
}

function report({ from, to, place }: SeedEdge, problems: SeedProblems): void {
  problems.report(
    place,
    `"${from}" gives a right only on a condition, and so does not simply implement "${to}": name the elements in "covers" and "lacks", or write it under "contradicts"`,
  );
}

function reportOnlyLacking({ from, to, place }: SeedEdge, problems: SeedProblems): void {
  problems.report(
    place,
    `"${from}" only lacks elements of "${to}", and so does not implement it: name what it covers in "covers", or write it under "contradicts"`,
  );
}

function endsByStart(index: SeedIndex, kind: string): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of index.edgesOf(kind)) ends.set(from, [...(ends.get(from) ?? []), to]);
  return ends;
}
