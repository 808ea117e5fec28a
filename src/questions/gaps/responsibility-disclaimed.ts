import { nameOf } from '../../model/records';
import { both, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { JudgedObligation } from '../standing/judge-obligations';
import type { ResponsibilityAnswer } from '../responsibilities/responsibilities';
import { asOfClause } from './as-of-clause';
import { computedGap } from './computed-gap';
import { doubtSentence } from './doubt-sentence';
import type { GapRule } from './gap-rule';
import { isHeld } from './is-held';
import { obligationName } from './norm-name';
import { taskName } from './task-name';
import { tasksOnNorm } from './tasks-on-norm';

/**
 * A body has said that a task about the obligation is not its own. Of a norm about which the body has been given the same task it can only be said that the task is
 * not done: see NOT_ENFORCED.
 */
export const responsibilityDisclaimed: GapRule = (scene) => {
  const { row, binding } = scene;
  const tasks = tasksOnNorm(scene);
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.DISCLAIMED)
    .map((task) => {
      const given = tasks.filter((other) => isAboutTheNorm(other, task, row));
      return computedGap(scene, {
        kind: GapKind.RESPONSIBILITY_DISCLAIMED,
        holds: both(binding, both(task.holds, not(isHeld(given)))),
        cause: task.edge.id,
        actor: task.bearer,
        computedFrom: [task.edge],
        sentences: [
          `${nameOf(task.bearer)} did not see it as its task to ${taskName(task)}${asOfClause(task.edge)}.`,
          doubtSentence(task.holds, row.asOf),
          `It concerns ${obligationName(row)}.`,
        ],
      });
    });
};

/** Whether it is the same body's task of the same role about this very norm. */
function isAboutTheNorm(
  { role, bearer, target }: ResponsibilityAnswer,
  disclaimed: ResponsibilityAnswer,
  { obligation, provision, instrument }: JudgedObligation,
): boolean {
  const isSame = role === disclaimed.role && bearer.id === disclaimed.bearer.id;
  return isSame && [obligation.id, provision.id, instrument.id].includes(target.id);
}
