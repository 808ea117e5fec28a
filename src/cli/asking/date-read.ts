import { InvalidArgumentError } from 'commander';
import { describeCalendarProblem, isCalendarDate } from '../../model/time/partial-date';

/**
 * A whole day as it is written on the command line. Refuses another text with what is wrong and how a day is written.
 */
export function dateRead(written: string): string {
  if (isCalendarDate(written)) return written;
  const problem = describeCalendarProblem(written);
  const wrong = problem === null || problem.startsWith('must') ? 'must be a whole day' : problem;
  throw new InvalidArgumentError(`It ${wrong}; write it as 2012-10-01.`);
}
