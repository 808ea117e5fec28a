import { asksForAction } from './asks-for-action';
import type { GapScene, HeldTask } from './gap-scene';

/**
 * The tasks that matter to whether the obligation is fulfilled: none where it asks for nothing. A task about a topic is
 * one about what the State owes on that very topic by treaty, and not on a wider one of another matter; a norm of
 * national law is touched only by tasks about itself.
 */
export function tasksOnNorm({ row, tasks, ownTopics }: GapScene): readonly HeldTask[] {
  if (!asksForAction(row.obligation)) return [];
  return tasks.filter(({ target }) => target.kind !== 'Topic' || (row.participation && ownTopics.has(target.id)));
}
