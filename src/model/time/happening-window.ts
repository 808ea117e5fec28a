import { OPEN_FUTURE, OPEN_PAST, addDays, earlier, firstDay, lastDay, later, type PartialDate } from './partial-date';
import type { Window } from './window';

/** When something happened, as far as sources say. */
export interface Happening {
  /** Its day, or its first one. */
  readonly on?: PartialDate | undefined;
  /** Its last day (included); that it took one day where not given. */
  readonly until?: PartialDate | undefined;
  /** The day as of which a source tells of it: it was over by then, unless it is announced for later. */
  readonly toldOn?: PartialDate | null | undefined;
}

/**
 * The window of a happening: it holds on its days only. Of one whose days are not known it is not known on which it
 * holds.
 */
export function happeningWindow({ on, until, toldOn }: Happening): Window {
  const last = until ?? on;
  const told = toldOn && (!on || lastDay(toldOn) >= firstDay(on)) && (!until || lastDay(toldOn) >= lastDay(until));
  const latestEnd = earlier(
    last ? addDays(lastDay(last), 1) : OPEN_FUTURE,
    told ? addDays(lastDay(toldOn), 1) : OPEN_FUTURE,
  );
  const earliestStart = on ? firstDay(on) : OPEN_PAST;
  const earliestEnd = last
    ? earlier(later(addDays(firstDay(last), 1), addDays(earliestStart, 1)), latestEnd)
    : OPEN_PAST;
  return { earliestStart, latestStart: on ? lastDay(on) : OPEN_FUTURE, earliestEnd, latestEnd };
}
