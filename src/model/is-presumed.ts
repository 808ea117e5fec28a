import { textOf, type Properties } from './records';
import { lastDay, type CalendarDate } from './time/partial-date';
import { Truth } from './time/three-valued';
import { holdsOn, type Window } from './time/window';

/**
 * Whether it is taken to go on holding on the day, though that lies after the last one as of which a source speaks of
 * it as holding.
 */
export function isPresumed(
  record: { readonly properties: Properties; readonly window: Window },
  day: CalendarDate,
): boolean {
  const attested = textOf(record, 'lastAttestedOn');
  return attested !== null && day > lastDay(attested) && holdsOn(record.window, day) === Truth.YES;
}
