import { Qualification as Effect } from '../../model/edges/qualifies';
import { Acceptance, Provision } from '../../model/nodes/provision';
import type { NodeRecord } from '../../model/records';
import { readIf } from '../../model/read';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import { calledOf, type UpheldQualification } from './judge-reservation';
import type { StandingJudgment } from './judge-standing';
import type { Qualification } from './qualification-candidates';

/** Whether the provision binds only parties that accept it. */
export function needsAcceptance(provision: NodeRecord): boolean {
  return readIf(Provision, provision)?.acceptance === Acceptance.OPT_IN;
}

/**
 * Where a provision stands that binds only parties that accept it (VCLT art. 17): as its treaty does where the State accepts it on the day. What the State accepted at other times
 * alone does not bind; where the data holds no acceptance, it is not known whether there is one.
 */
export function acceptedStanding(
  judgment: StandingJudgment,
  declared: readonly Qualification[],
  upheld: readonly UpheldQualification[],
): StandingJudgment {
  if (judgment.standing !== Standing.BINDING) return judgment;
  const accepting = upheld.filter(isAccepting);
  const sure = accepting.find(({ holds }) => holds === Truth.YES);
  if (sure)
    return {
      ...judgment,
      reason: `${judgment.reason} ${calledOf(sure.declaration)} accepts it, as it must be to bind.`,
    };
  const [possible] = accepting;
  if (possible)
    return {
      standing: Standing.UNKNOWN,
      reason: `${calledOf(possible.declaration)} may accept the provision on the date; it binds only parties that do. ${judgment.reason}`,
    };
  const other = declared.find(isAccepting);
  if (other)
    return {
      standing: Standing.NOT_BINDING,
      reason: `${calledOf(other.declaration)} accepts the provision, but not on the date; it binds only parties that do. ${judgment.reason}`,
    };
  return {
    standing: Standing.UNKNOWN,
    reason: `The provision binds only parties that accept it, and the data doesn’t tell whether the State does. ${judgment.reason}`,
  };
}

function isAccepting({ effect }: Qualification): boolean {
  return effect === Effect.ACCEPTS;
}
