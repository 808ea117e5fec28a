import type { CalendarDate } from './time/partial-date';

/**
 * An id and the day on which its thing is looked at, in one: `kaz/order-468@2012-10-01`, under which a client's cache
 * keeps what it got.
 */
export function datedId(id: string, day: CalendarDate): string {
  return `${id}@${day}`;
}

/**
 * The id of such a text, and what stands as its day, whether or not there is one; of a plain id the day is null. No id
 * holds an `@`.
 */
export function readDatedId(text: string): { readonly id: string; readonly day: string | null } {
  const at = text.lastIndexOf('@');
  return at > 0 ? { id: text.slice(0, at), day: text.slice(at + 1) } : { id: text, day: null };
}
