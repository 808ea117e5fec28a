import type { Thing } from './thing';

/** When a thing begins and ends as far as the sources give it; neither of what is of all time, as a State or a topic is here. */
export function termOf(thing: Thing): { readonly begin: string | null; readonly end: string | null } {
  const inForceFrom = 'inForceFrom' in thing ? thing.inForceFrom : null;
  return { begin: thing.validFrom ?? inForceFrom, end: thing.validTo ?? thing.lastDay };
}
