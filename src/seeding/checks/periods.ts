import { addDays, firstDay, lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { Endurance } from '../../model/time/window';
import type { SeedIndex } from '../seed-index';
import type { SeedEdge, SeedPlace } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';

type Dates = Readonly<Record<string, unknown>>;

/** Nothing ends before it begins, and what has no time is never over. */
export function checkPeriods(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    refuseReversed(node.properties, (name) => node.places.get(name) ?? node.place, problems);
  }
  for (const edge of index.edges.values()) {
    refuseReversed(edge.properties, () => edge.place, problems);
    refuseTimelessThatIsOver(edge, problems);
  }
}

function refuseTimelessThatIsOver({ kind, properties, place }: SeedEdge, problems: SeedProblems): void {
  if (properties['over'] !== true || kind.endurance !== Endurance.TIMELESS) return;
  problems.report(place, `"over" says nothing of ${kind.label}, which has no dates of its own`);
}

function refuseReversed(dates: Dates, placeOf: (name: string) => SeedPlace, problems: SeedProblems): void {
  const start = dates['validFrom'] as PartialDate | undefined;
  const end = latestEndOf(dates);
  if (start === undefined || end === null || end > firstDay(start)) return;
  const name = dates['validTo'] === undefined ? 'lastDay' : 'validTo';
  problems.report(placeOf(name), `"${name}" ${String(dates[name])} comes before "validFrom" ${start}`);
}

/** The last day that may be the first on which the fact is over; null where no end is given. */
export function latestEndOf(dates: Dates): CalendarDate | null {
  const validTo = dates['validTo'] as PartialDate | undefined;
  const last = dates['lastDay'] as PartialDate | undefined;
  if (validTo !== undefined) return lastDay(validTo);
  return last === undefined ? null : addDays(lastDay(last), 1);
}
