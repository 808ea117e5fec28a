import { Qualification as Effect } from '../../model/edges/qualifies';
import { read } from '../../model/read';

import { Declaration, DeclarationKind } from '../../model/nodes/declaration';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { StandingJudgment } from './judge-standing';
import type { Qualification } from './qualification-candidates';

/** What a declaration does to a provision, and whether by the day it was made, and neither withdrawn nor over. */
export interface UpheldQualification extends Qualification {
  readonly holds: Truth;
}

/** Those of a State's declarations about a provision that were, or may have been, made, and neither withdrawn nor over. */
export function upheldQualifications(
  qualifications: readonly Qualification[],
): History<readonly UpheldQualification[]> {
  const upheld = qualifications.map((each) =>
    History.ofWindow(each.declaration.window).map((holds) => ({ ...each, holds })),
  );
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
  const limiting = upheld.filter(
    ({ declaration, effect }) =>
      effect !== Effect.ACCEPTS && read(Declaration, declaration).kind !== DeclarationKind.OBJECTION,
  );
  return limiting.sort((one, other) => severity(one) - severity(other)).reduce(qualify, judgment);
}

/** What a declaration is called in a reason, by its kind. */
const NAMES: Readonly<Record<string, string>> = {
  RESERVATION: 'A reservation',
  COMPETENCE: 'A statement on a competence',
};

/** What shuts the provision out is said last, so that it prevails. */
function severity({ effect, holds }: UpheldQualification): number {
  return effect === Effect.EXCLUDES ? (holds === Truth.YES ? 2 : 1) : 0;
}

/** That a declaration changes what binds the State, with its text; null of one that does not. */
export function modificationOf(qualification: UpheldQualification, what: string): string | null {
  const { declaration, effect, holds } = qualification;
  if (effect !== Effect.MODIFIES) return null;
  const modifies = holds === Truth.YES ? `modifies ${what}` : `may modify ${what} on the date`;
  return `${calledOf(declaration)} ${modifies}: ${read(Declaration, declaration).text ?? 'its text is unknown'}`;
}

/** What a declaration is called in a reason. */
export function calledOf(declaration: NodeRecord): string {
  return `${NAMES[read(Declaration, declaration).kind ?? ''] ?? 'A declaration'} (${declaration.id})`;
}

function qualify(judgment: StandingJudgment, qualification: UpheldQualification): StandingJudgment {
  const { declaration, effect, holds } = qualification;
  const what = calledOf(declaration);
  if (effect === Effect.EXCLUDES && holds === Truth.YES) {
    return { standing: Standing.NOT_BINDING, reason: `${what} shuts the provision out. ${judgment.reason}` };
  }
  if (effect === Effect.EXCLUDES) {
    return { standing: Standing.UNKNOWN, reason: `${what} may shut the provision out on the date. ${judgment.reason}` };
  }
  const modification = modificationOf(qualification, 'it');
  if (modification) return { ...judgment, reason: `${judgment.reason} ${modification}` };
  if (effect === Effect.SPECIFIES) {
    return {
      ...judgment,
      reason: `${judgment.reason} ${what} says what it leaves to each State: ${read(Declaration, declaration).text ?? 'its text is unknown'}`,
    };
  }
  return { ...judgment, reason: `${judgment.reason} ${what} concerns it, but its text is unknown.` };
}
