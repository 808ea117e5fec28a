import { nameOf, textOf } from '../../model/records';
import { InForce, both, either, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { JudgedObligation } from '../judge-obligations';
import type { ResponsibilityAnswer } from '../responsibilities';
import { computedGap } from './computed-gap';
import type { GapRule } from './gap-rule';
import { obligationName } from './norm-name';
import { taskName } from './task-name';

/**
 * A body has said that a task about the obligation is not its own. Of a norm that the body has been given the same task about it can only be said that the task is
 * not done: see NOT_ENFORCED.
 */
export const responsibilityDisclaimed: GapRule = (scene) => {
  const { row, binding, tasks } = scene;
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.DISCLAIMED)
    .map((task) => {
      const attested = textOf(task.edge, 'attestedOn');
      const doubt = `Whether it still, or already, held so on ${row.asOf} is not known.`;
      const given = tasks.filter((other) => isGiven(other, task, row)).map(({ holds }) => holds);
      return computedGap(scene, {
        kind: GapKind.RESPONSIBILITY_DISCLAIMED,
        holds: both(binding, both(task.holds, not(given.reduce(either, InForce.NO)))),
        cause: task.edge.id,
        actor: task.bearer,
        computedFrom: [task.edge],
        sentences: [
          `${nameOf(task.bearer)} did not see it as its task to ${taskName(task)}${attested ? `, as of ${attested}` : ''}. ${obligationName(row)} depends on it.`,
          task.holds === InForce.YES ? null : doubt,
        ],
      });
    });
};

/** Whether the same body has the same task about this very norm. */
function isGiven(
  { status, role, bearer, target }: ResponsibilityAnswer,
  disclaimed: ResponsibilityAnswer,
  { obligation, provision, instrument }: JudgedObligation,
): boolean {
  const isSame = role === disclaimed.role && bearer.id === disclaimed.bearer.id;
  const norms = [obligation.id, provision.id, instrument.id];
  return isSame && status === ResponsibilityStatus.ASSIGNED && norms.includes(target.id);
}
