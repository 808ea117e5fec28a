import { Standing } from '../../model/values/standing';
import { isJoinable } from '../participation/read-participations';
import type { ObligationOverTime } from './obligation-over-time';

/**
 * Whether there is a day on which the obligation may bind the State, as far as that is a matter of joining: other norms
 * bind whom they name. Most that ever may bind do on the last one.
 */
export function mayBind({ instrument, history }: ObligationOverTime): boolean {
  return !isJoinable(instrument) || [...history.days].reverse().some((day) => MAY_BIND.has(history.on(day).standing));
}

const MAY_BIND: ReadonlySet<Standing> = new Set([Standing.BINDING, Standing.UNKNOWN]);
