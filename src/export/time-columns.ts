import { holdsOn, type Window } from '../model/time/window';
import type { ExportScope } from './exported-graph';
import { knownDays } from './known-days';

/** The names of the columns of time that every table has, in their order. */
export function timeColumns({ asOf }: ExportScope): readonly string[] {
  const days = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];
  return asOf ? [...days, 'holds'] : days;
}

/** What a row says in them. */
export function timeOf(window: Window, { asOf }: ExportScope): Readonly<Record<string, string | null>> {
  return { ...knownDays(window), ...(asOf && { holds: holdsOn(window, asOf) }) };
}
