import { Nature } from '../../model/declaration/nature';
import { kindsOfNature } from '../../model/graph-model';
import { today } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import { readAsked } from '../coverage/read-asked';
import { gapsOverTime } from './gaps-over-time';
import { MOST_KEPT } from './kept-gaps';
import { obligationsOverTime } from './obligations-over-time';

/** Of so many obligations at once: to put together what was read of them takes some milliseconds of the event loop. */
const AT_ONCE = 100;

/** More States than have law of their own in any graph. */
const MOST_STATES = 500;

/**
 * Reads what the gaps of obligations are judged from, so that who asks for gaps first need not wait for it: of the
 * States whose own law is held, those with most acts first, as many obligations as are kept. `next` is waited for
 * before each part.
 */
export async function readGapsAhead(store: GraphStore, next: () => Promise<void>): Promise<void> {
  let room = MOST_KEPT;
  for (const state of await statesWithLaw(store)) {
    await next();
    const reading = await readAsked(store, { state, ...ALL });
    const rows = obligationsOverTime(reading).slice(0, room);
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      await next();
      const histories = await gapsOverTime(store, rows.slice(start, start + AT_ONCE));
      await next();
      for (const history of histories) history.putDaysTogether();
    }
    room -= rows.length;
    if (room <= 0) return;
  }
}

const ALL = { group: null, alsoIn: [], bearer: null, topics: null, during: null };

async function statesWithLaw(store: GraphStore): Promise<readonly string[]> {
  const acts = new Map<string, number>();
  for (const { label } of kindsOfNature(Nature.NATIONAL_LAW)) {
    const ofKind = { type: label, condition: { kinds: [label] }, day: today(), includeUnknown: true };
    const field = { by: 'RELATION', edgeKind: 'LAW_OF', direction: 'forward' } as const;
    for (const { values, count } of await store.countsBy({ ...ofKind, fields: [field], limit: MOST_STATES }))
      if (values[0]) acts.set(values[0], (acts.get(values[0]) ?? 0) + count);
  }
  return [...acts].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1)).map(([state]) => state);
}
