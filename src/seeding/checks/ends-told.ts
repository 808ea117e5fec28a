import { propertyOfRole, statedTimes } from '../../model/declaration/stated-times';
import { TimeRole } from '../../model/declaration/time-role';
import type { Corpus } from '../corpus/corpus';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * Where a report alone tells of something, its end is read there: name or summary has the year, or a note says where
 * the end is taken from.
 */
export function checkEndsTold(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  const reports = new Set(corpus.paragraphLists.map(({ document }) => document));
  for (const node of index.nodes.values()) {
    const year = endOf(node)?.slice(0, 4);
    if (!year || node.citations.length === 0 || isTold(node, year)) continue;
    if (node.citations.every(({ document }) => reports.has(document)))
      problems.report(
        placeOfEnd(node) ?? node.place,
        `"${node.id}" ends in ${year}, which neither name, summary nor note tells: say in a note where that is taken from`,
      );
  }
}

function endOf({ kind, properties }: SeedNode): string | undefined {
  const { ENDS, LAST_DAY } = statedTimes(kind, properties);
  return ENDS ?? LAST_DAY;
}

function isTold({ properties: { name, summary, note } }: SeedNode, year: string): boolean {
  return typeof note === 'string' || [name, summary].some((text) => typeof text === 'string' && text.includes(year));
}

function placeOfEnd({ kind, places }: SeedNode): SeedNode['place'] | undefined {
  const ends = [TimeRole.ENDS, TimeRole.LAST_DAY].map((role) => propertyOfRole(kind, role)?.name ?? '');
  return ends.map((name) => places.get(name)).find((place) => place !== undefined);
}
