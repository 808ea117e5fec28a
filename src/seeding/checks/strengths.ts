import { Recommendation } from '../../model/nodes/recommendation';
import { WORDS_OF_STRENGTH, type RecommendationStrength } from '../../model/values/recommendation-strength';
import { readSeed } from '../read-seed';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** How strongly something is asked for is said by the source's own words, and by words of one strength. */
export function checkStrengths(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) if (node.kind.label === 'Recommendation') checkStrength(node, problems);
}

function checkStrength(node: SeedNode, problems: SeedProblems): void {
  const { id, places, place } = node;
  const { strength, strengthWords: words = [] } = readSeed(Recommendation, node);
  if (strength === undefined && words.length === 0) return;
  if (strength === undefined || words.length === 0)
    return problems.report(place, `"${id}" needs both "strength" and the "strengthWords" that say so, or neither`);
  for (const { word } of words) {
    const said = strengthOf(word);
    if (said === strength) continue;
    const saying = said === null ? 'says none of the strengths' : `says ${said}`;
    problems.report(places.get('strengthWords') ?? place, `"${id}" is ${strength}, but its word "${word}" ${saying}`);
  }
}

function strengthOf(word: string): RecommendationStrength | null {
  const said = word.toLowerCase();
  const all = Object.entries(WORDS_OF_STRENGTH) as [RecommendationStrength, readonly string[]][];
  const [found] = all.filter(([, beginnings]) => beginnings.some((each) => said.includes(each)));
  return found?.[0] ?? null;
}
