import { isDay, today } from '../../language/dates';
import type { Question } from './question';

/** What the API is asked for: whom it is about, where, when and on which topics. */
export interface AskedRows {
  readonly group?: string | undefined;
  readonly bearer?: string | undefined;
  readonly state: string;
  readonly asOf: string;
  readonly topics: string[] | null;
}

/** What a question asks the API; null while something that it needs is missing. */
export function askedRows({ group, bearer, state, on = today(), about }: Question): AskedRows | null {
  if (!isDay(on) || !state || !(group ?? bearer)) return null;
  return { group: bearer ? undefined : group, bearer, state, asOf: on, topics: about ? [about] : null };
}

/** What the sentence of the question and its answer name. */
export function thingsNamed({ group, bearer, state, topics }: AskedRows): (string | undefined)[] {
  return [bearer ?? group, state, ...(topics ?? [])];
}
