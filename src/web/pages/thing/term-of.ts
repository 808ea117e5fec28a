/** When something begins and ends as far as the sources give it, by the days that tell whether it holds. */
export interface Term {
  /**
   * The first day, and the first day after it, as a source states them, which may be a month or a year; null where none
   * does.
   */
  readonly begin: string | null;
  readonly end: string | null;
  /** The first day on which it may hold, and from which it surely has begun; null where that is open. */
  readonly begins: readonly [string | null, string | null];
  /** The first day on which it may be over, and from which it surely is; null where that is open. */
  readonly ends: readonly [string | null, string | null];
}

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly inForceFrom?: string | null;
  readonly term: {
    readonly earliestStart: string | null;
    readonly latestStart: string | null;
    readonly earliestEnd: string | null;
    readonly latestEnd: string | null;
  };
}

/** The term of a thing; without any day of what is of all time, as a State or a topic is here. */
export function termOf({ validFrom, inForceFrom = null, validTo, term }: Dated): Term {
  return {
    begin: validFrom ?? inForceFrom,
    end: validTo,
    begins: [term.earliestStart, term.latestStart],
    ends: [term.earliestEnd, term.latestEnd],
  };
}

/** Whether any day of it is known. */
export function isDated({ begin, begins, ends }: Term): boolean {
  return [begin, ...begins, ...ends].some((day) => day !== null);
}
