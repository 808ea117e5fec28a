import { edgeKind } from '../../model/graph-model';
import { nameOf, type NodeRecord } from '../../model/records';
import { OPEN_FUTURE } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import { participations, type ParticipationAnswer } from '../participation/participation';
import { isJoinable } from '../participation/read-participations';
import type { Told } from './timeline-answer';

/** After the dates that the act itself holds. */
const PLACE = 900;

/**
 * The days on which instruments entered into force for a State, or one for States, where no source gives the day and
 * the instrument's own rule does.
 */
export async function workedOutEntries(store: GraphStore, asked: NodeRecord): Promise<readonly Told[]> {
  const isState = asked.kind === 'State';
  if (!isState && !isJoinable(asked)) return [];
  const wanted = { states: isState ? [asked.id] : null, instrument: isState ? null : asked.id };
  const found = await participations(store, {
    ...wanted,
    statesIn: null,
    topics: null,
    groups: null,
    statuses: null,
    asOf: OPEN_FUTURE,
  });
  const { forward, reverse } = edgeKind('PARTICIPATION');
  return found.flatMap((pair) => entriesOf(pair, [isState ? forward : reverse]));
}

function entriesOf({ state, instrument, history }: ParticipationAnswer, via: readonly string[]): readonly Told[] {
  const periods = history.periods((one, other) => one.inForceFrom === other.inForceFrom);
  return periods.flatMap(({ value: { inForceFrom, inForceFromComputed, decisive } }): Told[] => {
    const act = decisive.at(-1);
    if (inForceFrom === null || !inForceFromComputed || !act) return [];
    return [
      {
        date: inForceFrom,
        dateIsAttestation: false,
        computed: true,
        title: `In force for ${nameOf(state)} (worked out): ${nameOf(instrument)}`,
        node: state,
        other: instrument,
        edge: act,
        via,
        place: PLACE,
      },
    ];
  });
}
