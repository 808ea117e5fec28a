import { Qualification as Effect } from '../../model/edges/qualifies';
import { Acceptance, Provision } from '../../model/nodes/provision';
import type { NodeRecord } from '../../model/records';
import { readIf } from '../../model/read';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import { inARow } from '../../model/words/told';
import { DECLARATION_SENTENCES as SAYS } from './declaration-sentences';
import type { UpheldQualification } from './judge-reservation';
import type { StandingJudgment } from './judge-standing';
import type { Qualification } from './qualification-candidates';

/** Whether the provision binds only parties that accept it. */
export function needsAcceptance(provision: NodeRecord): boolean {
  return readIf(Provision, provision)?.acceptance === Acceptance.OPT_IN;
}

/**
 * Where a provision stands that binds only parties that accept it (VCLT art. 17): as its treaty does where the State
 * accepts it on the day. What the State accepted at other times alone does not bind; where the data holds no
 * acceptance, it is not known whether there is one.
 */
export function acceptedStanding(
  judgment: StandingJudgment,
  declared: readonly Qualification[],
  upheld: readonly UpheldQualification[],
): StandingJudgment {
  if (judgment.standing !== Standing.BINDING) return judgment;
  const { reason } = judgment;
  const accepting = upheld.filter(isAccepting);
  const sure = accepting.find(({ holds }) => holds === Truth.YES);
  if (sure) return { ...judgment, reason: inARow([reason, SAYS.accepts(sure.declaration)]) };
  const [possible] = accepting;
  if (possible) return { standing: Standing.UNKNOWN, reason: inARow([SAYS.mayAccept(possible.declaration), reason]) };
  const other = declared.find(isAccepting);
  if (other)
    return { standing: Standing.NOT_BINDING, reason: inARow([SAYS.acceptsAtOtherTimes(other.declaration), reason]) };
  return { standing: Standing.UNKNOWN, reason: inARow([SAYS.acceptanceUnknown, reason]) };
}

function isAccepting({ effect }: Qualification): boolean {
  return effect === Effect.ACCEPTS;
}
