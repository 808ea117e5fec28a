import { textOf } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { rangeOf, hasCome } from '../../model/time/range';
import { Truth, both, not } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { Qualification } from '../../store/graph-store';
import type { StandingJudgment } from './judge-standing';

/** What a declaration does to a provision, and whether it was made and not withdrawn by the day. */
export interface UpheldQualification extends Qualification {
  readonly holds: Truth;
}

/** Those of a State's declarations about a provision that were, or may have been, made and not withdrawn by the day. */
export function upheldQualifications(
  qualifications: readonly Qualification[],
  day: CalendarDate,
): readonly UpheldQualification[] {
  return qualifications
    .map((each) => ({ ...each, holds: upheldOn(each, day) }))
    .filter(({ holds }) => holds !== Truth.NO);
}

/**
 * What the State's declarations about a provision do to its standing: shut out, it does not bind; modified, it binds as
 * modified; where the text is unknown it binds, flagged (VCLT art. 21). Those withdrawn by the day don't count.
 */
export function qualifiedStanding(
  judgment: StandingJudgment,
  qualifications: readonly Qualification[],
  day: CalendarDate,
): StandingJudgment {
  if (judgment.standing !== Standing.BINDING) return judgment;
  const upheld = [...upheldQualifications(qualifications, day)];
  return upheld.sort((one, other) => severity(one) - severity(other)).reduce(qualify, judgment);
}

/** What a declaration is called in a reason, by its kind. */
const NAMES: Readonly<Record<string, string>> = {
  RESERVATION: 'A reservation',
  COMPETENCE: 'A statement on a competence',
};

/** What shuts the provision out is said last, so that it prevails. */
function severity({ effect, holds }: UpheldQualification): number {
  return effect === 'EXCLUDES' ? (holds === Truth.YES ? 2 : 1) : 0;
}

function qualify(judgment: StandingJudgment, { declaration, effect, holds }: UpheldQualification): StandingJudgment {
  const what = `${NAMES[textOf(declaration, 'kind') ?? ''] ?? 'A declaration'} (${declaration.id})`;
  if (effect === 'EXCLUDES' && holds === Truth.YES) {
    return { standing: Standing.NOT_BINDING, reason: `${what} shuts the provision out. ${judgment.reason}` };
  }
  if (effect === 'EXCLUDES') {
    return { standing: Standing.UNKNOWN, reason: `${what} may shut the provision out on the date. ${judgment.reason}` };
  }
  if (effect === 'MODIFIES') {
    return {
      ...judgment,
      reason: `${judgment.reason} ${what} modifies it: ${textOf(declaration, 'text') ?? 'its text is unknown'}`,
    };
  }
  return { ...judgment, reason: `${judgment.reason} ${what} concerns it, but its text is unknown.` };
}

function upheldOn({ declaration }: Qualification, day: CalendarDate): Truth {
  const made = textOf(declaration, 'date');
  const withdrawn = textOf(declaration, 'withdrawnOn');
  return both(
    made ? hasCome(rangeOf(made), day) : Truth.YES,
    not(withdrawn ? hasCome(rangeOf(withdrawn), day) : Truth.NO),
  );
}
