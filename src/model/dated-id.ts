import { isCalendarDate, type CalendarDate } from './time/partial-date';

/** An id and the day on which its thing is looked at, in one: `kaz/order-468@2012-10-01`, under which a client's cache keeps what it got. */
export function datedId(id: string, day: CalendarDate): string {
  return `${id}@${day}`;
}

/** The id and the day of such a text; of a plain id the day is null. */
export function readDatedId(text: string): { readonly id: string; readonly day: CalendarDate | null } {
  const at = text.lastIndexOf('@');
  const day = text.slice(at + 1);
  return at > 0 && isCalendarDate(day) ? { id: text.slice(0, at), day } : { id: text, day: null };
}
