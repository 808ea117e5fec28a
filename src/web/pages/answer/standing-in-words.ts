import type { AnswerRow } from './use-rows';

/** The first day of a standing, and whether it may have begun earlier: before it the sources don’t say how it was. */
interface Since {
  readonly day: string;
  readonly isLatest: boolean;
}

/** Since when the standing that holds on the date has held without a break; null where it has always been so. */
export function standingSince({ history }: AnswerRow, on: string): Since | null {
  const begun = history.filter(({ from }) => from === null || from <= on);
  const now = begun.at(-1)?.standing;
  const breakAt = begun.map(({ standing }) => standing !== now).lastIndexOf(true);
  const day = begun[breakAt + 1]?.from;
  return day ? { day, isLatest: begun[breakAt]?.standing === 'UNKNOWN' } : null;
}

/** Whether it is law of the State itself, which is in force rather than binding. */
export function isOwnLaw({ instrument }: { readonly instrument: { readonly __typename: string } }): boolean {
  return instrument.__typename === 'Statute' || instrument.__typename === 'Regulation';
}
