/** When something begins and ends as far as the sources give it. */
export interface Term {
  readonly begin: string | null;
  readonly end: string | null;
}

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lastDay: string | null;
  readonly inForceFrom?: string | null;
}

/** The term of a thing; neither day of what is of all time, as a State or a topic is here. */
export function termOf({ validFrom, inForceFrom = null, validTo, lastDay }: Dated): Term {
  return { begin: validFrom ?? inForceFrom, end: validTo ?? lastDay };
}
