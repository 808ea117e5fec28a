import { textOf } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import { rangeOf, hasCome } from '../model/time/range';
import { InForce } from '../model/time/three-valued';
import { Standing } from '../model/values/standing';
import type { QualificationCandidate } from '../store/graph-store';
import type { StandingJudgment } from './judge-standing';

export type Qualifications = readonly QualificationCandidate[];

/**
 * What the State's reservations to a provision do to its standing: shut out, it does not bind; modified, it binds as
 * modified; where the text is unknown it binds, flagged (VCLT art. 21). Only those not withdrawn on the day count.
 */
export function qualifiedStanding(
  judgment: StandingJudgment,
  qualifications: Qualifications,
  day: CalendarDate,
): StandingJudgment {
  if (judgment.standing !== Standing.BINDING) return judgment;
  return qualifications.filter((each) => isUpheld(each, day)).reduce(qualify, judgment);
}

function qualify(judgment: StandingJudgment, { declaration, effect }: QualificationCandidate): StandingJudgment {
  const what = `A reservation (${declaration.id})`;
  if (effect === 'EXCLUDES')
    return { standing: Standing.NOT_BINDING, reason: `${what} shuts the provision out. ${judgment.reason}` };
  if (effect === 'MODIFIES')
    return {
      ...judgment,
      reason: `${judgment.reason} ${what} modifies it: ${textOf(declaration, 'text') ?? 'its text is unknown'}`,
    };
  return { ...judgment, reason: `${judgment.reason} ${what} concerns it, but its text is unknown.` };
}

function isUpheld({ declaration }: QualificationCandidate, day: CalendarDate): boolean {
  const made = textOf(declaration, 'date');
  const withdrawn = textOf(declaration, 'withdrawnOn');
  if (made && hasCome(rangeOf(made), day) === InForce.NO) return false;
  return !withdrawn || hasCome(rangeOf(withdrawn), day) !== InForce.YES;
}
