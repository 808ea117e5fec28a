import type { CalendarDate } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import { statesWithin } from './states-within';

/** States by name, or by what they are members of on the day; of both those that both name. */
export interface AskedStates {
  readonly states: readonly string[] | null;
  /** Only States that surely are members of one of these groups of States or organisations on the day. */
  readonly statesIn: readonly string[] | null;
}

/**
 * The States that both lists name, those named in their order, else by id; null where neither is given. Throws
 * `NOT_FOUND` or `WRONG_KIND` for what is no group.
 */
export async function statesAsked(
  store: GraphStore,
  { states, statesIn }: AskedStates,
  day: CalendarDate,
): Promise<readonly string[] | null> {
  if (statesIn === null) return states;
  const within = await statesWithin(store, statesIn, day);
  return states === null ? within : states.filter((state) => within.includes(state));
}
