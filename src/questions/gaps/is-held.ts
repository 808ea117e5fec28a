import { Truth, either } from '../../model/time/three-valued';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { HeldTask } from './gap-scene';

/** Whether one of the tasks is assigned. */
export function isHeld(tasks: readonly Pick<HeldTask, 'status' | 'holds'>[]): Truth {
  return tasks
    .filter(({ status }) => status === ResponsibilityStatus.ASSIGNED)
    .map(({ holds }) => holds)
    .reduce(either, Truth.NO);
}
