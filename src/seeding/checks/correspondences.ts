import { Basis } from '../../model/values/basis';
import { Correspondence, CorrespondsTo } from '../../model/edges/corresponds-to';
import { readSeed } from '../read-seed';
import { rootsOf } from '../roots-of';
import type { SeedEdge } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';
import { whereIs, type SeedIndex } from '../seed-index';

/**
 * A correspondence is our own comparison of two norms of different instruments: both texts cited, told once, and what
 * sets them apart said.
 */
export function checkCorrespondences(index: SeedIndex, problems: SeedProblems): void {
  const instrumentOf = instrumentsOf(index);
  const pairs = new Map<string, SeedEdge>();
  for (const edge of index.edgesOf('CORRESPONDS_TO')) {
    const pair = [edge.from, edge.to].sort().join('\0');
    const first = pairs.get(pair);
    if (first) problems.report(edge.place, toldTwice(edge, first));
    else pairs.set(pair, edge);
    const problem = endsProblem(edge, instrumentOf);
    if (problem) problems.report(edge.place, problem);
    else for (const lack of lacksOf(edge, index)) problems.report(edge.place, lack);
  }
}

function toldTwice({ from, to }: SeedEdge, first: SeedEdge): string {
  return `how "${from}" and "${to}" correspond is said at ${whereIs(first.place)} already; one direction says both`;
}

function endsProblem({ from, to }: SeedEdge, instrumentOf: (obligation: string) => string | null): string | null {
  if (from === to) return `"${from}" can't correspond to itself`;
  const instrument = instrumentOf(from);
  if (instrument === null || instrument !== instrumentOf(to)) return null;
  return `"${from}" and "${to}" both belong to "${instrument}": obligations of one instrument don't correspond`;
}

function lacksOf(edge: SeedEdge, index: SeedIndex): string[] {
  const { from, to, citations } = edge;
  const lacks: string[] = [];
  const { basis, match, note } = readSeed(CorrespondsTo, edge);
  if (basis !== Basis.COMPARISON)
    lacks.push(`a correspondence is our reading of two texts: its basis must be COMPARISON, not ${String(basis)}`);
  const cited = new Set(citations.map(({ document }) => document));
  for (const end of new Set([from, to])) {
    const documents = index.nodes.get(end)?.citations.map(({ document }) => document) ?? [];
    if (documents.length > 0 && !documents.some((document) => cited.has(document)))
      lacks.push(`a correspondence cites both texts, but this one cites none of "${end}": ${documents.join(', ')}`);
  }
  if (match !== Correspondence.EXACT && note === undefined)
    lacks.push('say in a "note" what one norm has that the other lacks, or that they are EXACT');
  return lacks;
}

/** The instrument of an obligation; null where no provision imposes it, which is a mistake of its own. */
function instrumentsOf(index: SeedIndex): (obligation: string) => string | null {
  const provisions = new Map(index.edgesOf('IMPOSES').map((edge) => [edge.to, edge.from]));
  const rootOf = rootsOf(index);
  return (obligation) => {
    const provision = provisions.get(obligation);
    return provision === undefined ? null : rootOf(provision);
  };
}
