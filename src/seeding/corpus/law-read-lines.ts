import { addMonths, lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import type { LawRead } from './law-read';

/** After how many months what was read of a law is old. */
const OLD_AFTER = 12;

/**
 * How far the law of a State was read, as a terminal shows it; with a warning where the newest text in the data speaks
 * as of a day more than a year before today.
 */
export function lawReadLines({ name, readUpTo, acts }: LawRead, today: CalendarDate): string[] {
  const read = acts.filter(({ editions }) => editions.length > 0);
  if (read.length === 0) return [`${name}: no text of its law was read`];
  const isOld = (date: PartialDate | null): date is PartialDate =>
    date !== null && addMonths(lastDay(date), OLD_AFTER) < today;
  const old = read.filter((act) => !act.isOver && isOld(act.readUpTo));
  return [
    `${name}: ${read.length} acts read in their own texts, the newest of ${readUpTo ?? 'no known date'}; of ${acts.length - read.length} no text was read`,
    ...(isOld(readUpTo)
      ? [
          `WARNING: the newest text of ${name}’s law in the data, of ${readUpTo}, is older than a year: read newer editions`,
        ]
      : []),
    ...old.map(({ id, readUpTo: date }) => `read more than a year ago, not known to be over: ${id} (${date})`),
  ];
}
