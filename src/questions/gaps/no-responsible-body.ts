import { nameOf } from '../../model/records';
import { InForce, both, either, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import { computedGap } from './computed-gap';
import type { GapRule } from './gap-rule';
import { obligationName } from './norm-name';
import { taskName } from './task-name';

/** A source notes that nobody has a task about the obligation. The State bears what is absent. Where a body has the same task on the day, there is no gap. */
export const noResponsibleBody: GapRule = (scene) => {
  const { row, binding, tasks } = scene;
  const absent = tasks.filter(({ status }) => status === ResponsibilityStatus.ABSENT);
  return absent.map((task) => {
    const assigned = tasks
      .filter(
        ({ status, role, target }) =>
          status === ResponsibilityStatus.ASSIGNED && role === task.role && target.id === task.target.id,
      )
      .map(({ holds }) => holds)
      .reduce(either, InForce.NO);
    const when =
      task.holds === InForce.YES ? `On ${row.asOf}` : `As of ${task.edge.properties['attestedOn'] as string}`;
    return computedGap(scene, {
      kind: GapKind.NO_RESPONSIBLE_BODY,
      holds: both(binding, both(task.holds, not(assigned))),
      cause: task.edge.id,
      actor: task.bearer,
      computedFrom: [task.edge],
      sentences: [
        `${when} no body of ${nameOf(row.state)} had the task to ${taskName(task)}, a source notes. ${obligationName(row)} depends on it.`,
      ],
    });
  });
};
