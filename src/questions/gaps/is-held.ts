import { InForce, either } from '../../model/time/three-valued';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { ResponsibilityAnswer } from '../responsibilities/responsibilities';

/** Whether one of the tasks is assigned on the day. */
export function isHeld(tasks: readonly ResponsibilityAnswer[]): InForce {
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.ASSIGNED)
    .map(({ holds }) => holds)
    .reduce(either, InForce.NO);
}
