import { endsOf } from '../../model/graph-model';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { rowsQuestion, type ColumnsOf } from '../../store/candidate-question';

interface Asked {
  readonly state: string | null;
  readonly bearer: string | null;
  readonly target: string | null;
}

/** Who has which task, is proposed for it, disclaims it, or lacks it. */
export interface TaskCandidate {
  readonly edge: EdgeRecord;
  readonly bearer: NodeRecord;
  readonly target: NodeRecord;
}

export const TASK_COLUMNS: ColumnsOf<TaskCandidate> = { edge: 'EDGE', bearer: 'NODE', target: 'NODE' };

/** The kinds of nodes that can have a task. */
const BEARING = endsOf('RESPONSIBLE_FOR', 'forward').owners.map(({ label }) => label);

/**
 * All tasks, by id; of one State, bearer or target, where these are given. A State's are those of itself and of bodies
 * that work for or in it or are placed under one that does, and those about its law and policy, or about what serves it
 * or happens there.
 */
export const ALL_TASKS = rowsQuestion<Asked, TaskCandidate>('all-tasks', TASK_COLUMNS, (asked) => ({
  ...asked,
  bearing: BEARING,
}));
