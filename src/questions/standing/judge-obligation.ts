import type { NodeRecord } from '../../model/records';
import type { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import type { JudgedStanding, Standings } from './read-standings';
import type { ObligationCandidate } from '../coverage/obligation-candidate';

/** An obligation that may concern a State, and whether it binds the State on a date. */
export interface JudgedObligation extends JudgedStanding {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly state: NodeRecord;
  /** All groups that it protects. */
  readonly protects: readonly string[];
  /** How its standing was and is on every date. */
  readonly history: History<JudgedStanding>;
  readonly asOf: CalendarDate;
}

/** Where the candidate stands for the State on the day. */
export function judgeObligation(
  state: NodeRecord,
  candidate: ObligationCandidate,
  standings: Standings,
  asOf: CalendarDate,
): JudgedObligation {
  const { obligation, provision, instrument, protects } = candidate;
  const history = standings.of(state, candidate);
  return { ...history.on(asOf), obligation, provision, instrument, state, protects, asOf, history };
}
