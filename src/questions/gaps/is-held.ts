import { Truth, either } from '../../model/time/three-valued';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { ResponsibilityAnswer } from '../responsibilities/responsibilities';

/** Whether one of the tasks is assigned on the day. */
export function isHeld(tasks: readonly ResponsibilityAnswer[]): Truth {
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.ASSIGNED)
    .map(({ holds }) => holds)
    .reduce(either, Truth.NO);
}
