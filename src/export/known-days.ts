import { OPEN_FUTURE, OPEN_PAST } from '../model/time/partial-date';
import type { Window } from '../model/time/window';

type KnownDays = Readonly<Record<keyof Window, string | null>>;

/**
 * The four days between which a fact begins and ends, null where they are open: no reader should take the bounds of our
 * calendar for dates.
 */
export function knownDays({ earliestStart, latestStart, earliestEnd, latestEnd }: Window): KnownDays {
  return {
    earliestStart: known(earliestStart),
    latestStart: known(latestStart),
    earliestEnd: known(earliestEnd),
    latestEnd: known(latestEnd),
  };
}

function known(day: string): string | null {
  return day === OPEN_PAST || day === OPEN_FUTURE ? null : day;
}
