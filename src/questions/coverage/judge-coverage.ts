import { Coverage } from '../../model/values/coverage';
import { compareWays, type GroupHierarchy } from './group-hierarchy';

/** How an obligation reaches the group, and the way from the group asked about to the group that it names. */
export interface CoverageJudgment {
  readonly coverage: Coverage;
  readonly via: readonly string[];
}

/** The persons asked about: those who are in the group, and in each of the others as well. */
export interface AskedGroups {
  readonly group: string;
  readonly alsoIn: readonly string[];
}

/**
 * Judges one obligation by the groups it protects and those it shuts out. One answer an obligation: EXCLUDED before
 * DIRECT before INHERITED before PARTIAL; what shuts out only a part of the group leaves it PARTIAL, as does a ban that
 * protects nobody. Null where it does not reach the group.
 */
export function judgeCoverage(
  asked: AskedGroups,
  protects: readonly string[],
  excludes: readonly string[],
  hierarchy: GroupHierarchy,
): CoverageJudgment | null {
  const shutOut = best(excludes.map((group) => reach(asked, group, hierarchy)));
  if (shutOut && shutOut.coverage !== Coverage.PARTIAL) return { coverage: Coverage.EXCLUDED, via: shutOut.via };
  const reached = best(protects.map((group) => reach(asked, group, hierarchy)));
  if (reached && shutOut) return { coverage: Coverage.PARTIAL, via: reached.via };
  return reached ?? (protects.length === 0 ? shutOut : null);
}

function reach(asked: AskedGroups, named: string, hierarchy: GroupHierarchy): CoverageJudgment | null {
  if (named === asked.group) return { coverage: Coverage.DIRECT, via: [named] };
  const ups = [asked.group, ...asked.alsoIn].map((group) => hierarchy.wayUp(group, named));
  const up = shortest(ups);
  if (up) return { coverage: Coverage.INHERITED, via: up };
  if (!sharesMembers(asked, named, hierarchy)) return null;
  const across = hierarchy.wayAcross(asked.group, named);
  return across && { coverage: Coverage.PARTIAL, via: across };
}

/** Whether the scheme declares a group of persons who are in all the groups asked about and in the group named. */
function sharesMembers(asked: AskedGroups, named: string, hierarchy: GroupHierarchy): boolean {
  const others = [...asked.alsoIn, named].map((group) => hierarchy.descendants(group));
  return [...hierarchy.descendants(asked.group)].some((group) => others.every((narrower) => narrower.has(group)));
}

const RANK: readonly Coverage[] = [Coverage.DIRECT, Coverage.INHERITED, Coverage.PARTIAL];

function best(judgments: readonly (CoverageJudgment | null)[]): CoverageJudgment | null {
  const found = judgments.filter((judgment) => judgment !== null);
  found.sort(
    (one, other) => RANK.indexOf(one.coverage) - RANK.indexOf(other.coverage) || compareWays(one.via, other.via),
  );
  return found[0] ?? null;
}

function shortest(ways: readonly (readonly string[] | null)[]): readonly string[] | null {
  return ways.filter((way) => way !== null).sort(compareWays)[0] ?? null;
}
