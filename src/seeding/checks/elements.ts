import { Contradicts } from '../../model/edges/contradicts';
import { ImplementationExtent, Implements } from '../../model/edges/implements';
import { nearest } from '../../model/nearest';
import { Obligation } from '../../model/nodes/obligation';
import { readSeedIf } from '../read-seed';
import type { SeedEdge, SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** An implementing provision points at elements that the obligation has, each either covered or lacking. */
export function checkElements(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    const keys = elementKeysOf(node);
    const twice = keys.find((key, position) => keys.indexOf(key) !== position);
    if (twice) problems.report(node.places.get('elements') ?? node.place, `two elements have the key "${twice}"`);
  }
  for (const edge of index.edges.values()) checkEdge(edge, index, problems);
}

function checkEdge(edge: SeedEdge, index: SeedIndex, problems: SeedProblems): void {
  const weighed = readSeedIf(Implements, edge) ?? readSeedIf(Contradicts, edge);
  if (!weighed) return;
  const { covers = [], lacks = [] } = weighed;
  const known = elementKeysOf(index.nodes.get(edge.to));
  for (const key of [...covers, ...lacks]) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const hint = near
      ? `Did you mean "${near}"?`
      : known.length > 0
        ? `Its elements: ${known.join(', ')}.`
        : 'It lists no elements.';
    problems.report(edge.place, `the obligation "${edge.to}" has no element "${key}". ${hint}`);
  }
  const both = covers.find((key) => lacks.includes(key));
  if (both) problems.report(edge.place, `the element "${both}" can't be both covered and lacking`);
  if (readSeedIf(Implements, edge)?.extent === ImplementationExtent.FULL && lacks.length > 0) {
    problems.report(edge.place, `an implementation that lacks "${lacks.join('", "')}" is PARTIAL, not FULL`);
  }
}

function elementKeysOf(node: SeedNode | undefined): string[] {
  return (readSeedIf(Obligation, node)?.elements ?? []).map(({ key }) => key);
}
