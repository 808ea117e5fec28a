import { fold } from '../../model/search/search-tokens';
import { wordsOf } from '../corpus/word-runs';
import type { SeedNode, SeedPlace } from '../seed-entry';
import { whereIs, type SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * One node a thing: no two nodes of a kind have a name or alias in common, unless the kind shares names, whatever its
 * case, diacritics and punctuation.
 */
export function checkSameNames(index: SeedIndex, problems: SeedProblems): void {
  const bearers = new Map<string, SeedNode>();
  for (const node of index.nodes.values()) {
    if (node.kind.sharesNames) continue;
    const told = new Set<SeedNode>();
    for (const [name, place] of namesOf(node)) {
      const key = `${node.kind.label}\0${normalised(name)}`;
      const first = bearers.get(key);
      if (!first) bearers.set(key, node);
      if (!first || first === node || told.has(first)) continue;
      told.add(first);
      problems.report(
        place,
        `"${name}" is a name of "${first.id}" at ${whereIs(first.place)} too: make one ${node.kind.label} of the two, or tell their names apart`,
      );
    }
  }
}

function normalised(name: string): string {
  return wordsOf(fold(name))
    .map((word) => word.text)
    .join(' ');
}

function namesOf(node: SeedNode): [string, SeedPlace][] {
  const { name, aliases } = node.properties;
  const placeOf = (property: string) => node.places.get(property) ?? node.place;
  return [
    ...[name].map((each) => [each, placeOf('name')] as const),
    ...(Array.isArray(aliases) ? (aliases as unknown[]) : []).map((each) => [each, placeOf('aliases')] as const),
  ].filter((pair): pair is [string, SeedPlace] => typeof pair[0] === 'string');
}
