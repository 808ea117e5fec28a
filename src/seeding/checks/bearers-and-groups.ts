import { NATURES, Nature } from '../../model/declaration/nature';
import { Obligation } from '../../model/nodes/obligation';
import { readSeedIf } from '../read-seed';
import { rootsOf } from '../roots-of';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * Every obligation has a bearer and a group. The bearer is named, or is the State asked about under an international
 * instrument. The group is whom it protects or shuts out (its provision may do so for it), or a group that bears it.
 */
export function checkBearersAndGroups(index: SeedIndex, problems: SeedProblems): void {
  const bearers = endsByStart(index, 'BORNE_BY');
  const [protecting, excluding] = [endsByStart(index, 'PROTECTS'), endsByStart(index, 'EXCLUDES')];
  const provisions = new Map(index.edgesOf('IMPOSES').map((edge) => [edge.to, edge.from]));
  const isGroup = (id: string) => index.nodes.get(id)?.kind.label === 'Group';
  const instrumentOf = rootsOf(index);
  for (const node of index.nodes.values()) {
    if (node.kind.nature !== Nature.NORM) continue;
    const provision = provisions.get(node.id) ?? node.id;
    const isBorne =
      bearers.has(node.id) ||
      readSeedIf(Obligation, node)?.stateBears ||
      isInternational(instrumentOf(provision), index);
    if (!isBorne) report(node, 'has no bearer', '"borneBy" with who must comply: KAZ, a body, or a group', problems);
    const hasGroup = protecting.has(node.id) || excluding.has(node.id) || excluding.has(provision);
    if (hasGroup || bearers.get(node.id)?.some(isGroup)) continue;
    report(node, 'names no group', '"protects" or "excludes" with the group that it is about', problems);
  }
}

function report(node: SeedNode, problem: string, cure: string, problems: SeedProblems): void {
  problems.report(node.place, `the obligation "${node.id}" ${problem}: add ${cure}`);
}

function endsByStart(index: SeedIndex, kind: string): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of index.edgesOf(kind)) ends.set(from, [...(ends.get(from) ?? []), to]);
  return ends;
}

/** Whether the State asked about bears its obligations: it is international, and not the law of one State. */
function isInternational(instrument: string, index: SeedIndex): boolean {
  const kind = index.nodes.get(instrument)?.kind;
  return (
    kind !== undefined &&
    NATURES[kind.nature].international === true &&
    !index.edgesOf('LAW_OF').some((edge) => edge.from === instrument)
  );
}
