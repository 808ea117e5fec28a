import { withArticle } from '../../model/with-article';
import { isNamed } from '../../model/graph-model';
import { nearest } from '../../model/nearest';
import type { Mention } from '../../model/declaration/value-kind';
import type { PropertyDeclaration } from '../../model/declaration/property';
import type { SeedPlace } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Ids that stand inside values (who makes a claim, which edges are in dispute) exist and are of the right kind. */
export function checkMentions(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    checkProperties(
      node.kind.properties,
      node.properties,
      (name) => node.places.get(name) ?? node.place,
      index,
      problems,
    );
  }
  for (const edge of index.edges.values()) {
    checkProperties(edge.kind.properties, edge.properties, () => edge.place, index, problems);
  }
}

function checkProperties(
  declared: readonly PropertyDeclaration[],
  values: Record<string, unknown>,
  placeOf: (name: string) => SeedPlace,
  index: SeedIndex,
  problems: SeedProblems,
): void {
  for (const property of declared) {
    const value = values[property.name];
    if (value === undefined || !property.kind.mentions || property.kind.check(value)) continue;
    for (const mention of property.kind.mentions(value)) {
      const problem = problemOf(mention, index);
      if (problem) problems.report(placeOf(property.name), `"${property.name}" ${problem}`);
    }
  }
}

function problemOf({ id, expected }: Mention, index: SeedIndex): string | null {
  if (expected === 'Edge') {
    if (index.edges.has(id)) return null;
    const near = nearest(id, index.edges.keys());
    return `names the edge "${id}", which does not exist.${near ? ` Did you mean "${near}"?` : ''}`;
  }
  const node = index.nodes.get(id);
  if (node && isNamed(node.kind, expected)) return null;
  const near = index.nearestId(id, [expected]);
  const problem = node
    ? `must name ${withArticle(expected)}, but "${id}" is ${withArticle(node.kind.label)}`
    : `names "${id}", which is no node`;
  return `${problem}.${near ? ` Did you mean "${near}"?` : ''}`;
}
