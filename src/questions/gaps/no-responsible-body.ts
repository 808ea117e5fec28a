import { nameOf } from '../../model/records';
import { not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import { asOfClause } from './as-of-clause';
import type { GapRule } from './gap-rule';
import { isHeld } from './is-held';
import { taskGap } from './task-gap';
import { taskName } from './task-name';
import { tasksOnNorm } from './tasks-on-norm';

/** A source notes that nobody has a task about the obligation. The State bears what is absent. Where a body has the same task on the day, there is no gap. */
export const noResponsibleBody: GapRule = (scene) => {
  const tasks = tasksOnNorm(scene);
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.ABSENT)
    .map((task) => {
      const others = tasks.filter(({ role, target }) => role === task.role && target.id === task.target.id);
      return taskGap(scene, task, {
        kind: GapKind.NO_RESPONSIBLE_BODY,
        open: not(isHeld(others)),
        sentence: `No body of ${nameOf(scene.row.state)} had the task to ${taskName(task)}, a source notes${asOfClause(task.edge)}.`,
      });
    });
};
