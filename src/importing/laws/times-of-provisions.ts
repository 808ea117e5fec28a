import type { PartialDate } from '../../model/time/partial-date';
import type { Skeleton, SkeletonProvision } from './skeleton';

/** When a provision began and ended, as far as editions that lack it show. */
export interface ProvisionTimes {
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly note?: string;
}

/**
 * A provision that is new in an edition began, and one that is gone ended, on the day as of which the edition speaks,
 * if the law was changed on that day and on no other since the edition before; else a note says between which editions
 * it came or went.
 */
export function timesOfProvision({ citations }: SkeletonProvision, skeleton: Skeleton): ProvisionTimes {
  const told = [...skeleton.editions.values()].filter(
    ({ document }) => citations.has(document) || !skeleton.inPart.has(document),
  );
  const days = [...new Set(told.map(({ attestedOn }) => attestedOn))].sort();
  const held = new Set([...citations.keys()].map((document) => skeleton.editions.get(document)?.attestedOn));
  const there = days.map((day) => held.has(day));
  const [first, last] = [there.indexOf(true), there.lastIndexOf(true)];
  const [before, begins, ends, after] = [days[first - 1], days[first], days[last], days[last + 1]];
  const notes: string[] = [];
  const validFrom = before && begins ? changeBetween(skeleton, before, begins) : undefined;
  if (before && begins && !validFrom) notes.push(`Not yet in the edition of ${before}; in that of ${begins}.`);
  const validTo = ends && after ? changeBetween(skeleton, ends, after) : undefined;
  if (after && ends) notes.push(`In the edition of ${ends}; not in that of ${after}.`);
  return {
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}

/**
 * The one day after the first and up to the second on which the law was changed, where it is that of the second
 * edition.
 */
function changeBetween({ changes }: Skeleton, before: PartialDate, day: PartialDate): PartialDate | undefined {
  const between = new Set(
    [...changes.values()].flatMap(({ date }) => (date && date > before && date <= day ? [date] : [])),
  );
  return between.size === 1 && between.has(day) ? day : undefined;
}
