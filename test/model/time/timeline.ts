import { holdsOn, type Window } from '../../../src/model/time/window';

/**
 * The window's answers on the days of a text such as `2012-09-30 NO | 2012-10-01 YES`, written in the same way: equal
 * to the text where the text is right.
 */
export function timelineOf(window: Window, days: string): string {
  return days
    .split(' | ')
    .map((each) => each.slice(0, 10))
    .map((day) => `${day} ${holdsOn(window, day)}`)
    .join(' | ');
}
