import type { PartialDate } from '../time/partial-date';
import type { PropertyDeclaration } from './property';
import type { TimeRole } from './time-role';

type NotDates = TimeRole.OVER | TimeRole.EXISTS | TimeRole.STAGE;

/** What the properties of one node or edge say of its time, by role. */
export type StatedTimes = { readonly [role in Exclude<TimeRole, NotDates>]?: PartialDate } & {
  readonly OVER?: boolean;
  readonly EXISTS?: boolean;
  readonly STAGE?: string;
};

interface Declared {
  readonly properties: readonly PropertyDeclaration[];
}

/** Reads what a node or edge of the kind says of its time. */
export function statedTimes(kind: Declared, values: Readonly<Record<string, unknown>>): StatedTimes {
  const times: Partial<Record<TimeRole, unknown>> = {};
  for (const { name, time } of kind.properties) if (time && values[name] !== undefined) times[time] = values[name];
  return times as StatedTimes;
}

/** The kind's property that has the role; null where it has none. */
export function propertyOfRole(kind: Declared, role: TimeRole): PropertyDeclaration | null {
  return kind.properties.find(({ time }) => time === role) ?? null;
}
