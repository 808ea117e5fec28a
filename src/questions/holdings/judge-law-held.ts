import { firstDay, lastDay, latestOf, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { DataKind } from '../../model/values/data-kind';
import type { Told } from '../../model/words/told';
import { HOLDING_SENTENCES as SAYS, type Counted, type Scope } from './holding-sentences';

/** How far what the data holds of a State's own law reaches towards the date asked about. */
export enum LawHeld {
  NOTHING = 'NOTHING',
  UNDATED = 'UNDATED',
  UP_TO_EARLIER = 'UP_TO_EARLIER',
  FROM_LATER = 'FROM_LATER',
  UP_TO_DATE = 'UP_TO_DATE',
}

/** How an empty answer about the State's law is to be read. */
export interface LawHeldJudgment {
  readonly lawHeld: LawHeld;
  readonly verdict: Told;
}

/** What the judgment speaks of, and when. */
interface ScopeOnDay extends Scope {
  readonly asOf: CalendarDate;
}

type CountedUpTo = Counted & { readonly latest: PartialDate | null };

/** What is law of a State's own. */
export const LAW: ReadonlySet<DataKind> = new Set([DataKind.NATIONAL_PROVISION, DataKind.NATIONAL_ACT]);

/**
 * 'We hold no data' is not 'nothing applies'; what is held speaks from the first date as of which a source speaks of it
 * up to the last, and no further.
 */
export function judgeLawHeld(
  scope: ScopeOnDay,
  holdings: readonly CountedUpTo[],
  firstSpokenOf: PartialDate | null,
): LawHeldJudgment {
  const held = holdings.filter(({ number }) => number > 0);
  const law = held.filter(({ kind }) => LAW.has(kind));
  if (law.length === 0) return { lawHeld: LawHeld.NOTHING, verdict: nothingOfLaw(scope, held) };
  const latest = latestOf(law.map((each) => each.latest));
  if (latest === null) return { lawHeld: LawHeld.UNDATED, verdict: SAYS.undated(scope, law) };
  if (firstSpokenOf !== null && firstDay(firstSpokenOf) > scope.asOf)
    return { lawHeld: LawHeld.FROM_LATER, verdict: SAYS.fromLater(scope, law, firstSpokenOf) };
  const isEarlier = lastDay(latest) < scope.asOf;
  return {
    lawHeld: isEarlier ? LawHeld.UP_TO_EARLIER : LawHeld.UP_TO_DATE,
    verdict: SAYS.upTo(scope, law, latest, isEarlier),
  };
}

function nothingOfLaw(scope: Scope, held: readonly Counted[]): Told {
  return held.length === 0 ? SAYS.nothing(scope) : SAYS.nothingOfLaw(scope, held);
}
