import { isDay, today } from '../language/dates';
import { textOf } from './address';

/** What most pages are about: a State on a day, and perhaps a group and a topic. */
export interface Scope {
  readonly state?: string;
  readonly group?: string;
  readonly about?: string;
  readonly on?: string;
}

export function readScope(written: Record<string, unknown>): Scope {
  const parts = ['state', 'group', 'about', 'on'].map((name) => [name, textOf(written[name])] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** The day of an address; today where it names none that there is. */
export function dayOf({ on }: Scope): string {
  return on !== undefined && isDay(on) ? on : today();
}
