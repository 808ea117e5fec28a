import { read } from '../../model/read';

import { Declaration, DeclarationKind } from '../../model/nodes/declaration';
import { History } from '../../model/time/history';
import { rangeOf } from '../../model/time/range';
import { Truth, both, not } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { StandingJudgment } from './judge-standing';
import type { Qualification } from './qualification-candidates';

/** What a declaration does to a provision, and whether it was made and not withdrawn by the day. */
export interface UpheldQualification extends Qualification {
  readonly holds: Truth;
}

/** Those of a State's declarations about a provision that were, or may have been, made and not withdrawn. */
export function upheldQualifications(
  qualifications: readonly Qualification[],
): History<readonly UpheldQualification[]> {
  const upheld = qualifications.map((each) => upheldHistory(each).map((holds) => ({ ...each, holds })));
  return History.all(upheld).map((all) => all.filter(({ holds }) => holds !== Truth.NO));
}

/**
 * What the State's declarations about a provision do to its standing: shut out, it does not bind; modified, it binds as
 * modified; where the text is unknown it binds, flagged (VCLT art. 21). An objection to what another State reserved changes nothing of it.
 */
export function qualifiedStanding(
  judgment: StandingJudgment,
  upheld: readonly UpheldQualification[],
): StandingJudgment {
  if (judgment.standing !== Standing.BINDING) return judgment;
  const own = upheld.filter(({ declaration }) => read(Declaration, declaration).kind !== DeclarationKind.OBJECTION);
  return own.sort((one, other) => severity(one) - severity(other)).reduce(qualify, judgment);
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
  const what = `${NAMES[read(Declaration, declaration).kind ?? ''] ?? 'A declaration'} (${declaration.id})`;
  if (effect === 'EXCLUDES' && holds === Truth.YES) {
    return { standing: Standing.NOT_BINDING, reason: `${what} shuts the provision out. ${judgment.reason}` };
  }
  if (effect === 'EXCLUDES') {
    return { standing: Standing.UNKNOWN, reason: `${what} may shut the provision out on the date. ${judgment.reason}` };
  }
  if (effect === 'MODIFIES') {
    return {
      ...judgment,
      reason: `${judgment.reason} ${what} modifies it: ${read(Declaration, declaration).text ?? 'its text is unknown'}`,
    };
  }
  if (effect === 'SPECIFIES') {
    return {
      ...judgment,
      reason: `${judgment.reason} ${what} says what it leaves to each State: ${read(Declaration, declaration).text ?? 'its text is unknown'}`,
    };
  }
  return { ...judgment, reason: `${judgment.reason} ${what} concerns it, but its text is unknown.` };
}

function upheldHistory({ declaration }: Qualification): History<Truth> {
  const made = read(Declaration, declaration).date ?? null;
  const withdrawn = read(Declaration, declaration).withdrawnOn ?? null;
  const parts = {
    made: made ? History.ofRange(rangeOf(made)) : History.always(Truth.YES),
    withdrawn: withdrawn ? History.ofRange(rangeOf(withdrawn)) : History.always(Truth.NO),
  };
  return History.of(parts, (values) => both(values.made, not(values.withdrawn)));
}
