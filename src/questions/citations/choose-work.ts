import { readIf } from '../../model/read';
import { Instrument, UNADOPTED } from '../../model/nodes/instrument';

import { Truth } from '../../model/time/three-valued';
import type { CalendarDate } from '../../model/time/partial-date';
import { holdsOn } from '../../model/time/window';
import { isNationalLaw, type CitableWork } from './citable-work';
import type { Mention } from './found-citation';

/** How near a work is to what is in force on the date, nearest first. */
const NEARNESS: Readonly<Record<Truth, number>> = { [Truth.YES]: 0, [Truth.UNKNOWN]: 1, [Truth.NO]: 2 };

/**
 * The works that the name may mean on the date, best first. What the text says of State and year is kept to; of
 * national laws that bore the name one after the other, those in force on the date come first, and then the youngest.
 */
export function worksMeant({ works, state, year }: Mention, asOf: CalendarDate): readonly CitableWork[] {
  const ofState = state === null ? works : works.filter(({ states }) => states.length === 0 || states.includes(state));
  const ofYear = year === null ? ofState : ofState.filter(({ node }) => yearOf(node.properties, year));
  return [...ofYear].sort(
    (one, other) =>
      rankOf(one, asOf) - rankOf(other, asOf) ||
      compare(readIf(Instrument, other.node)?.adoptedOn ?? '', readIf(Instrument, one.node)?.adoptedOn ?? '') ||
      compare(one.node.id, other.node.id),
  );
}

function rankOf(work: CitableWork, asOf: CalendarDate): number {
  const isDraft = UNADOPTED.has(readIf(Instrument, work.node)?.stage) ? 10 : 0;
  return isDraft + (isNationalLaw(work) ? NEARNESS[holdsOn(work.node.window, asOf)] : 0);
}

/** Where nothing says when it was adopted, the name itself may bear the year. */
function yearOf(properties: Readonly<Record<string, unknown>>, year: string): boolean {
  const adoptedOn = properties['adoptedOn'] ?? properties['publishedOn'];
  return typeof adoptedOn !== 'string' || adoptedOn.startsWith(year);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
