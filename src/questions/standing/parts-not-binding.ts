import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Standing } from '../../model/values/standing';
import type { Told } from '../../model/words/told';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import type { UpheldQualification } from './judge-reservation';
import { PARTS_BY_CHOICE } from './parts-by-choice-candidates';
import { readStandings, type Standings } from './read-standings';

/** A State and an instrument that States can join. */
export interface StateAndInstrument {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
}

/** A part of an instrument that binds a State as a whole, which does not bind it, or may not. */
export interface PartNotBinding {
  readonly provision: NodeRecord;
  readonly standing: Standing;
  readonly reason: Told;
  /** What the State declared of the part, as far as it is or may be upheld on the day. */
  readonly qualifications: readonly UpheldQualification[];
}

/**
 * Of each pair the parts that do not bind the State on the day, or may not, though the instrument does (VCLT art. 17):
 * shut out by a reservation or a declaration, or not accepted where that is needed; in the order asked, each list by
 * id. Of an instrument that does not bind as a whole there are none.
 */
export async function partsNotBinding(
  store: GraphStore,
  pairs: readonly StateAndInstrument[],
  asOf: CalendarDate,
): Promise<readonly (readonly PartNotBinding[])[]> {
  const states = [...new Set(pairs.map(({ state }) => state.id))];
  const instruments = pairs.map(({ instrument }) => instrument.id);
  const [standings, parts] = await allAtOnce(
    readStandings(store, states),
    store.candidates(PARTS_BY_CHOICE, { instruments }),
  );
  return pairs.map((pair, index) => (parts[index] ?? []).flatMap((part) => ofPart(pair, part, standings, asOf)));
}

function ofPart(
  { state, instrument }: StateAndInstrument,
  provision: NodeRecord,
  standings: Standings,
  asOf: CalendarDate,
): PartNotBinding[] {
  const whole = standings.ofInstrument(state, instrument).on(asOf);
  const { standing, reason, qualifications } = standings.ofPart(state, instrument, provision).on(asOf);
  const isApart = whole.standing === Standing.BINDING && standing !== Standing.BINDING;
  return isApart ? [{ provision, standing, reason, qualifications }] : [];
}
