import type { NamedThing } from '../../parts/named';
import { nationalLawOf } from './national-law';
import { FACETS, type Facet, type Question } from './question';
import type { AnswerEdge, AnswerRow } from './use-rows';

/** A value by which rows may be narrowed: an enum’s, or a node. */
export type FacetValue = string | NamedThing;

const VALUES: Record<Facet, (row: AnswerRow) => readonly FacetValue[]> = {
  law: (row) => [nationalLawOf(row)],
  standing: (row) => [row.standing],
  coverage: (row) => [row.coverage],
  instrument: (row) => [row.instrument],
  topic: (row) => row.obligation.subjects.edges.map(({ node }) => node),
  bearer: (row) => row.bearers,
};

export function keyOf(value: FacetValue): string {
  return typeof value === 'string' ? value : value.id;
}

/** The rows that have one of the chosen values of each facet; of one facet it may be left out. */
export function narrowed(edges: readonly AnswerEdge[], question: Question, except?: Facet): readonly AnswerEdge[] {
  const active = FACETS.filter((facet) => facet !== except && question[`only-${facet}`]);
  return edges.filter(({ node }) =>
    active.every((facet) => VALUES[facet](node).some((value) => question[`only-${facet}`]?.includes(keyOf(value)))),
  );
}

/** How often each value of a facet occurs, most often first. */
export interface FacetCount {
  readonly value: FacetValue;
  readonly count: number;
}

export function facetCounts(edges: readonly AnswerEdge[], facet: Facet): readonly FacetCount[] {
  const counts = new Map<string, { value: FacetValue; count: number }>();
  for (const { node } of edges) {
    for (const value of VALUES[facet](node)) {
      const known = counts.get(keyOf(value));
      if (known) known.count += 1;
      else counts.set(keyOf(value), { value, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Facets whose values are nodes, by their ids. */
const OF_NODES: readonly Facet[] = ['instrument', 'topic', 'bearer'];

/** The nodes that an answer is narrowed to. */
export function nodesChosen(question: Question): readonly string[] {
  return OF_NODES.flatMap((facet) => question[`only-${facet}`] ?? []);
}

/**
 * The values chosen of a facet that no row has: kept from a question before. A node by its name where that is known.
 */
export function chosenInVain(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  names: ReadonlyMap<string, NamedThing>,
): readonly FacetCount[] {
  const there = new Set(counts.map(({ value }) => keyOf(value)));
  return chosen.filter((key) => !there.has(key)).map((key) => ({ value: names.get(key) ?? key, count: 0 }));
}
