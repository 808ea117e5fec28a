import { nameOf, textOf } from '../../model/records';
import { InForce, both } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import { computedGap } from './computed-gap';
import type { GapRule } from './gap-rule';
import { obligationName } from './norm-name';
import { taskName } from './task-name';

/** A body has said that a task about the obligation is not its own. A task that it has and does not do is none of these: see NOT_ENFORCED. */
export const responsibilityDisclaimed: GapRule = (scene) => {
  const { row, binding, tasks } = scene;
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.DISCLAIMED)
    .map((task) => {
      const attested = textOf(task.edge, 'attestedOn');
      const doubt = `Whether it still, or already, held so on ${row.asOf} is not known.`;
      return computedGap(scene, {
        kind: GapKind.RESPONSIBILITY_DISCLAIMED,
        holds: both(binding, task.holds),
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
