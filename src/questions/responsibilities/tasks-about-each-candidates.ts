import { listsQuestion } from '../../store/candidate-question';
import { TASK_COLUMNS, type TaskCandidate } from './task-candidates';

interface Asked {
  readonly things: readonly string[];
  readonly state: string;
}

/**
 * Tasks about each thing, by id, of the State's bodies and of bodies of no State: about itself, what it is a part of or
 * imposes; of an obligation also about the provision that imposes it and its topics, and wider ones.
 */
export const TASKS_ABOUT_EACH = listsQuestion<Asked, TaskCandidate>(
  'tasks-about-each',
  ({ things }) => things,
  TASK_COLUMNS,
  ({ state }, things) => ({ things, state }),
);
