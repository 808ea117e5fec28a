import { Nature } from '../../model/declaration/nature';
import { kindsOfNature } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
import { relatedRows } from '../asking/related-rows';
import { readParticipations } from '../participation/read-participations';
import type { Joining } from './joining';

/** Kinds of instruments that a call can only mean to be joined. */
const TO_JOIN: ReadonlySet<string> = new Set(kindsOfNature(Nature.TREATY).map(({ label }) => label));

/**
 * How a State stands towards the instruments that a recommendation asks it to join; none of one that asks for anything
 * else, or concerns no one State.
 */
export async function readJoining(
  store: GraphStore,
  recommendations: readonly string[],
  day: CalendarDate,
): Promise<(recommendation: string) => readonly Joining[]> {
  const callsFor = await relatedRows(store, 'CALLS_FOR', recommendations);
  const joining = recommendations.filter((id) => asksToJoin(callsFor(id)));
  const [about, addressed] = await Promise.all([
    relatedRows(store, 'ABOUT', joining),
    relatedRows(store, 'ADDRESSED_TO', joining),
  ]);
  const states = new Map(joining.map((id) => [id, onlyState([...about(id), ...addressed(id)])]));
  const named = [...new Set([...states.values()].flatMap((state) => (state ? [state.id] : [])))];
  if (named.length === 0) return () => [];
  const participations = await readParticipations(store, named, null);
  return (id) => {
    const state = states.get(id);
    if (!state) return [];
    return callsFor(id).map(({ node: instrument }) => ({
      state,
      instrument,
      participation: participations.of(state, instrument).on(day),
    }));
  };
}

function asksToJoin(rows: readonly RelatedRow[]): boolean {
  return rows.length > 0 && rows.every(({ node }) => TO_JOIN.has(node.kind));
}

function onlyState(rows: readonly RelatedRow[]): NodeRecord | null {
  const states = new Map(rows.filter(({ node }) => node.kind === 'State').map(({ node }) => [node.id, node]));
  const [only, another] = [...states.values()];
  return only && !another ? only : null;
}
