import type { NodeRecord } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import type { GraphStore, ObligationCandidate } from '../store/graph-store';
import type { Participations } from './read-participations';
import { readStandings, type JudgedStanding } from './read-standings';

/** An obligation that may concern a State, and whether it binds the State on a date. */
export interface JudgedObligation extends JudgedStanding {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly state: NodeRecord;
  /** All groups that it protects. */
  readonly protects: readonly string[];
  readonly asOf: CalendarDate;
}

/** Judges the standing of each candidate for the State on the day, in their order. */
export async function judgeObligations(
  store: GraphStore,
  state: NodeRecord,
  candidates: readonly ObligationCandidate[],
  participations: Participations,
  asOf: CalendarDate,
): Promise<readonly JudgedObligation[]> {
  const standings = await readStandings(store, [state], candidates, participations);
  return candidates.map((candidate) => {
    const { obligation, provision, instrument, protects } = candidate;
    return { obligation, provision, instrument, state, protects, asOf, ...standings.on(state, candidate, asOf) };
  });
}
