import { Qualification as Effect } from '../../model/edges/qualifies';
import { read } from '../../model/read';

import { Declaration, DeclarationKind } from '../../model/nodes/declaration';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import { inARow, type Told } from '../../model/words/told';
import { DECLARATION_SENTENCES as SAYS } from './declaration-sentences';
import type { StandingJudgment } from './judge-standing';
import type { Qualification } from './qualification-candidates';

/** What a declaration does to a provision, and whether by the day it was made, and neither withdrawn nor over. */
export interface UpheldQualification extends Qualification {
  readonly holds: Truth;
}

/**
 * Those of a State's declarations about a provision that were, or may have been, made, and neither withdrawn nor over.
 */
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
 * modified; where the text is unknown it binds, flagged (VCLT art. 21). An objection to what another State reserved
 * changes nothing of it.
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

/** What shuts the provision out is said last, so that it prevails. */
function severity({ effect, holds }: UpheldQualification): number {
  return effect === Effect.EXCLUDES ? (holds === Truth.YES ? 2 : 1) : 0;
}

/** That a declaration changes the provision, or the obligation, with its text; null of one that does not. */
export function modificationOf(
  { declaration, effect, holds }: UpheldQualification,
  what: 'provision' | 'obligation',
): Told | null {
  if (effect !== Effect.MODIFIES) return null;
  const isSure = holds === Truth.YES;
  if (what === 'provision') return (isSure ? SAYS.modifies : SAYS.mayModify)(declaration);
  return (isSure ? SAYS.modifiesObligation : SAYS.mayModifyObligation)(declaration);
}

function qualify(judgment: StandingJudgment, qualification: UpheldQualification): StandingJudgment {
  const { declaration, effect, holds } = qualification;
  const { reason } = judgment;
  if (effect === Effect.EXCLUDES && holds === Truth.YES)
    return { standing: Standing.NOT_BINDING, reason: inARow([SAYS.shutsOut(declaration), reason]) };
  if (effect === Effect.EXCLUDES)
    return { standing: Standing.UNKNOWN, reason: inARow([SAYS.mayShutOut(declaration), reason]) };
  const modification = modificationOf(qualification, 'provision');
  if (modification) return { ...judgment, reason: inARow([reason, modification]) };
  const says = effect === Effect.SPECIFIES ? SAYS.specifies : SAYS.textUnknown;
  return { ...judgment, reason: inARow([reason, says(declaration)]) };
}
