import type { NodeRecord } from '../../model/records';
import type { CoveringReading } from '../coverage/read-covering';
import type { ObligationOverTime } from './obligation-over-time';

/** The obligations that were read for one State, with where they stand over all time. */
export function obligationsOverTime({ states, covered, standings }: CoveringReading): readonly ObligationOverTime[] {
  const state = states[0] as NodeRecord;
  return covered.map(({ candidate }) => {
    const { obligation, provision, instrument, protects } = candidate;
    return { obligation, provision, instrument, protects, state, history: standings.of(state, candidate) };
  });
}
