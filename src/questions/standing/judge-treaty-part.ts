import { nameOf, type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import { describeRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { ALWAYS, type Window } from '../../model/time/window';
import { Standing } from '../../model/values/standing';
import type { StandingJudgment } from './judge-standing';

/**
 * Whether a norm of a treaty applies, where an amendment adds or removes it or the treaty itself lets it begin later (ICRMW art. 76(2): once ten
 * parties have accepted it), and which of the days of that was the last to come.
 */
export interface PartOfTreaty {
  readonly holds: Truth;
  readonly lastCome: CalendarDate;
  readonly window: Window;
}

/**
 * When the norm of the treaty applies; null where it does as long as there is the treaty. Only a start or end of its own counts: when a source first
 * speaks of the norm says nothing of a treaty that was there before.
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
    reason: `${nameOf(treaty)}: ${describePart(part)} ${reason}`,
  };
}

function describePart({ holds, lastCome, window }: PartOfTreaty): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  const begins = `begins to apply ${describeRange({ first: earliestStart, last: latestStart })}`;
  const ceases = `ceases to apply ${describeRange({ first: earliestEnd, last: latestEnd })}`;
  const isBefore = lastCome < (holds === Truth.NO ? earliestStart : latestStart);
  if (holds === Truth.NO)
    return isBefore
      ? `the provision did not yet apply on the date. It ${begins}.`
      : `the provision no longer applied on the date. It ${ceases}.`;
  const known = isBefore ? begins : `may have ended by then: it ${ceases}`;
  return `the sources don’t say whether the provision applied on the date. It ${known}.`;
}
