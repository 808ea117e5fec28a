import type { ResponsibilityAnswer } from '../responsibilities/responsibilities';
import { asksForAction } from './asks-for-action';
import type { GapScene } from './gap-scene';

/**
 * The tasks that matter to whether the obligation is fulfilled: none where it asks for nothing. A task about a topic is one about what the State owes on it by treaty; a norm of
 * national law is touched only by tasks about itself.
 */
export function tasksOnNorm({ row, tasks }: GapScene): readonly ResponsibilityAnswer[] {
  if (!asksForAction(row.obligation)) return [];
  return row.participation ? tasks : tasks.filter(({ target }) => target.kind !== 'Topic');
}
