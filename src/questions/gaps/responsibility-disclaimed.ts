import { not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { Task } from '../responsibilities/responsibilities';
import type { GapRule } from './gap-rule';
import type { SceneRow } from './gap-scene';
import { isHeld } from './is-held';
import { taskGap } from './task-gap';
import { TASK_SENTENCES as SAYS } from './task-sentences';
import { tasksOnNorm } from './tasks-on-norm';

/**
 * A body has said that a task about the obligation is not its own. Of a norm about which the body has been given the
 * same task it can only be said that the task is not done: see NOT_ENFORCED.
 */
export const responsibilityDisclaimed: GapRule = (scene) => {
  const tasks = tasksOnNorm(scene);
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.DISCLAIMED)
    .map((task) =>
      taskGap(scene, task, {
        kind: GapKind.RESPONSIBILITY_DISCLAIMED,
        open: not(isHeld(tasks.filter((other) => isAboutTheNorm(other, task, scene.row)))),
        says: (named, asOf) => SAYS.disclaimed(task.bearer, named, asOf),
      }),
    );
};

/** Whether it is the same body's task of the same role about this very norm. */
function isAboutTheNorm(
  { role, bearer, target }: Task,
  disclaimed: Task,
  { obligation, provision, instrument }: SceneRow,
): boolean {
  const isSame = role === disclaimed.role && bearer.id === disclaimed.bearer.id;
  return isSame && [obligation.id, provision.id, instrument.id].includes(target.id);
}
