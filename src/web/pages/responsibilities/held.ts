import { isOwnLaw } from '../answer/standing-in-words';
import { bodiesOf, type Duty } from './duty';
import { isLaidByLaw, type Task } from './task';

/** What the page holds, by who says it. */
export interface Held {
  readonly duties: readonly Duty[];
  readonly lawTasks: readonly Task[];
  readonly toldTasks: readonly Task[];
}

/**
 * What the State’s own law lays on its bodies, and what other sources tell; what treaties lay on bodies of theirs is
 * left out.
 */
export function heldOf(duties: readonly Duty[], tasks: readonly Task[]): Held {
  return {
    duties: duties.filter(isOwnLaw),
    lawTasks: tasks.filter(isLaidByLaw),
    toldTasks: tasks.filter((task) => !isLaidByLaw(task)),
  };
}

export function countOf({ duties, lawTasks, toldTasks }: Held): number {
  return duties.length + lawTasks.length + toldTasks.length;
}

/** Of which bodies only, and tasks of which standing and part only. */
interface Narrowed {
  readonly body?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly role?: readonly string[] | undefined;
}

/** What is left by the choices at the side. A duty is no task: who chooses among tasks sees tasks alone. */
export function shownOf({ duties, lawTasks, toldTasks }: Held, { body, status, role }: Narrowed): Held {
  const isTaskChosen = (task: Task) =>
    isChosen(task.bearer.id, body) && isChosen(task.status, status) && isChosen(task.role, role);
  const ofTasksAlone = !!status?.length || !!role?.length;
  return {
    duties: ofTasksAlone ? [] : duties.filter((duty) => bodiesOf(duty).some(({ id }) => isChosen(id, body))),
    lawTasks: lawTasks.filter(isTaskChosen),
    toldTasks: toldTasks.filter(isTaskChosen),
  };
}

function isChosen(value: string, chosen: readonly string[] | undefined): boolean {
  return !chosen?.length || chosen.includes(value);
}
