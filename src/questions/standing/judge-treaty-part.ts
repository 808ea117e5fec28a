import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { ALWAYS, type Window } from '../../model/time/window';
import { Standing } from '../../model/values/standing';
import { inARow, type Told } from '../../model/words/told';
import type { StandingJudgment } from './judge-standing';
import { STANDING_SENTENCES as SAYS } from './standing-sentences';

/**
 * Whether a norm of a treaty applies, where an amendment adds or removes it or the treaty itself lets it begin later
 * (ICRMW art. 76(2): once ten parties have accepted it), and which of the days of that was the last to come.
 */
export interface PartOfTreaty {
  readonly holds: Truth;
  readonly lastCome: CalendarDate;
  readonly window: Window;
}

/**
 * When the norm of the treaty applies; null where it does as long as there is the treaty. Only a start or end of its
 * own counts: when a source first speaks of the norm says nothing of a treaty that was there before.
 */
export function partOfTreaty(norm: NodeRecord, treaty: NodeRecord): History<PartOfTreaty> | null {
  const [part, whole] = [norm.window, treaty.window];
  const added = part.earliestStart > whole.earliestStart;
  const removed = part.earliestEnd < whole.earliestEnd || part.latestEnd < whole.latestEnd;
  if (!added && !removed) return null;
  const start = added ? part : ALWAYS;
  const end = removed ? part : ALWAYS;
  const window = {
    earliestStart: start.earliestStart,
    latestStart: start.latestStart,
    earliestEnd: end.earliestEnd,
    latestEnd: end.latestEnd,
  };
  const days = { holds: History.ofWindow(window), lastCome: History.ofDays(Object.values(window)) };
  return History.of(days, (values) => ({ ...values, window }));
}

/** What a beginning or end of its own does to the norm’s standing: it takes from what binds, and gives nothing. */
export function standingOfPart(judgment: StandingJudgment, part: PartOfTreaty, treaty: NodeRecord): StandingJudgment {
  const { standing, reason } = judgment;
  if (part.holds === Truth.YES || (standing !== Standing.BINDING && standing !== Standing.UNKNOWN)) return judgment;
  const surely = standing === Standing.BINDING ? Standing.NOT_IN_FORCE : Standing.NOT_BINDING;
  return {
    standing: part.holds === Truth.NO ? surely : Standing.UNKNOWN,
    reason: inARow([describePart(part, treaty), reason]),
  };
}

function describePart({ holds, lastCome, window }: PartOfTreaty, treaty: NodeRecord): Told {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  const begins = { first: earliestStart, last: latestStart };
  const ceases = { first: earliestEnd, last: latestEnd };
  if (holds === Truth.NO)
    return lastCome < earliestStart ? SAYS.partNotYet(treaty, begins) : SAYS.partNoMore(treaty, ceases);
  return lastCome < latestStart ? SAYS.partMayNotYet(treaty, begins) : SAYS.partMayHaveEnded(treaty, ceases);
}
