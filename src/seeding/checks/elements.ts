import type { Element } from '../../model/values/element';
import { nearest } from '../../model/nearest';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** An implementing provision points at elements that the obligation has, each either covered or lacking. */
export function checkElements(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    const keys = elementsOf(node.properties).map((element) => element.key);
    const twice = keys.find((key, position) => keys.indexOf(key) !== position);
    if (twice) problems.report(node.places.get('elements') ?? node.place, `two elements have the key "${twice}"`);
  }
  for (const edge of index.edges.values()) if (weighsElements(edge)) checkEdge(edge, index, problems);
}

function weighsElements({ kind }: SeedEdge): boolean {
  return kind.properties.some(({ name }) => name === 'covers');
}

function checkEdge(edge: SeedEdge, index: SeedIndex, problems: SeedProblems): void {
  const covers = keysOf(edge.properties['covers']);
  const lacks = keysOf(edge.properties['lacks']);
  const known = elementsOf(index.nodes.get(edge.to)?.properties ?? {}).map((element) => element.key);
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
  if (edge.properties['extent'] === 'FULL' && lacks.length > 0) {
    problems.report(edge.place, `an implementation that lacks "${lacks.join('", "')}" is PARTIAL, not FULL`);
  }
}

function keysOf(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

/** Those that are mappings; the parser has told of the others. */
function elementsOf(properties: Record<string, unknown>): Element[] {
  const elements: unknown = properties['elements'];
  if (!Array.isArray(elements)) return [];
  return (elements as unknown[]).filter((each): each is Element => typeof each === 'object' && each !== null);
}
