import { Provision } from '../../model/nodes/provision';
import { lastDay } from '../../model/time/partial-date';
import { readSeed, readSeedIf } from '../read-seed';
import { rootsOf } from '../roots-of';
import type { SeedNode } from '../seed-entry';
import { latestEndOf } from './periods';
import { whereIs, type SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** No two provisions of one instrument bear the same number, unless they follow each other in time. */
export function checkArticleNumbers(index: SeedIndex, problems: SeedProblems): void {
  const instrumentOf = rootsOf(index);
  const taken = new Map<string, SeedNode>();
  for (const node of index.nodes.values()) {
    const number = readSeedIf(Provision, node)?.number;
    if (number === undefined) continue;
    const key = `${instrumentOf(node.id)}\0${number}`;
    const first = taken.get(key);
    if (!first) taken.set(key, node);
    else if (!followEachOther(first, node)) {
      const place = node.places.get('number') ?? node.place;
      problems.report(
        place,
        `the number "${number}" is used twice in this instrument: "${first.id}" at ${whereIs(first.place)} bears it too`,
      );
    }
  }
}

function followEachOther(one: SeedNode, other: SeedNode): boolean {
  return endsBefore(one, other) || endsBefore(other, one);
}

function endsBefore(one: SeedNode, other: SeedNode): boolean {
  const end = latestEndOf(readSeed(Provision, one));
  const start = readSeed(Provision, other).validFrom;
  return end !== null && start !== undefined && end <= lastDay(start);
}
