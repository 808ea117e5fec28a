import type { AnswerRow } from './use-rows';

/** The first day of the standing that holds on the date, without a break; null where it has always been so. */
export function standingSince({ history }: AnswerRow, on: string): string | null {
  const begun = history.filter(({ from }) => from === null || from <= on);
  let since: string | null = null;
  for (const [index, period] of begun.entries()) {
    if (index === 0 || begun[index - 1]?.standing !== period.standing) since = period.from;
  }
  return since;
}

/** Whether it is law of the State itself, which is in force rather than binding. */
export function isOwnLaw({ instrument }: AnswerRow): boolean {
  return instrument.__typename === 'Statute' || instrument.__typename === 'Regulation';
}
