import type { ValueFamily } from './value-kind';

/**
 * What a property says of the time of the thing that has it. Windows, timelines and judgments read dates by their role,
 * whatever they are called.
 */
export enum TimeRole {
  /** The first day on which it holds. */
  BEGINS = 'BEGINS',
  /** The day by which it had begun, where when it did is not known. */
  BEGUN_BY = 'BEGUN_BY',
  /** The day after which it began, where when it did is not known. */
  BEGUN_AFTER = 'BEGUN_AFTER',
  /** The first day on which it holds no more (excluded). */
  ENDS = 'ENDS',
  /** The last day on which it holds (included). */
  LAST_DAY = 'LAST_DAY',
  /** True where its sources speak of it as over, on which day is not said. */
  OVER = 'OVER',
  /** False where its sources say that there is none: it never holds. */
  EXISTS = 'EXISTS',
  /** The date as of which its sources speak. */
  ATTESTED = 'ATTESTED',
  /** The last date as of which any source speaks of it as holding. */
  LAST_ATTESTED = 'LAST_ATTESTED',
  /** When an instrument was adopted. */
  ADOPTED = 'ADOPTED',
  /** When an instrument entered into force. */
  COMMENCES = 'COMMENCES',
  /** How far an instrument has come: a draft never holds, what is repealed is over. */
  STAGE = 'STAGE',
  /** The day of a happening, or its first one. */
  HAPPENS_ON = 'HAPPENS_ON',
  /** The last day of a happening (included). */
  HAPPENS_UNTIL = 'HAPPENS_UNTIL',
  /**
   * When an act was done that stands from then on. Without it nobody knows since when, unless a source attests the act.
   */
  DONE_ON = 'DONE_ON',
  /** When an act was taken back, whatever else was to end it. */
  WITHDRAWN_ON = 'WITHDRAWN_ON',
  /** When what one norm does to another takes effect. */
  TAKES_EFFECT = 'TAKES_EFFECT',
}

/** How the values of a role must be compared. */
export function familyOfTimeRole(role: TimeRole): ValueFamily {
  if (role === TimeRole.OVER || role === TimeRole.EXISTS) return 'FLAG';
  return role === TimeRole.STAGE ? 'CHOICE' : 'DATE';
}
