import { not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { GapRule } from './gap-rule';
import { isHeld } from './is-held';
import { taskGap } from './task-gap';
import { TASK_SENTENCES as SAYS } from './task-sentences';
import { tasksOnNorm } from './tasks-on-norm';

/**
 * A source notes that nobody has a task about the obligation. The State bears what is absent. Where a body has the same
 * task on the day, there is no gap.
 */
export const noResponsibleBody: GapRule = (scene) => {
  const tasks = tasksOnNorm(scene);
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.ABSENT)
    .map((task) => {
      const others = tasks.filter(({ role, target }) => role === task.role && target.id === task.target.id);
      return taskGap(scene, task, {
        kind: GapKind.NO_RESPONSIBLE_BODY,
        open: not(isHeld(others)),
        says: (named, asOf) => SAYS.nobodyHas(scene.row.state, named, asOf),
      });
    });
};
