import { Finding } from '../../model/nodes/finding';
import { read } from '../../model/read';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { TaskOverTime } from '../responsibilities/responsibilities';
import type { FindingsOfState } from './findings-of-state';
import type { HeldFinding, HeldTask } from './gap-scene';
import { placesOf } from './places-of';
import { onceForEach } from '../asking/once-for-each';
import { sortKey } from '../asking/sort-key';

const GAP_OF: Readonly<Partial<Record<ResponsibilityStatus, GapKind>>> = {
  [ResponsibilityStatus.ABSENT]: GapKind.NO_RESPONSIBLE_BODY,
  [ResponsibilityStatus.DISCLAIMED]: GapKind.RESPONSIBILITY_DISCLAIMED,
};

/**
 * The tasks of each obligation over all time, with the sentence that makes each, and the finding that states the same.
 */
export function heldTasks(
  findings: FindingsOfState,
  tasks: readonly (readonly TaskOverTime[])[],
): readonly History<readonly HeldTask[]>[] {
  const lacking = [...new Map(tasks.flat().map((task) => [task.edge.id, task])).values()]
    .filter(isLacking)
    .sort((one, other) => (sortKey(one.edge) < sortKey(other.edge) ? -1 : 1));
  const words = new Map(lacking.map((task) => [task.edge.id, wordsOf(task, lacking, findings)]));
  const held = onceForEach((task: TaskOverTime) => heldTask(task, words.get(task.edge.id)));
  return tasks.map((each) => History.all(each.map(held)).map(present));
}

/** Whether a gap may follow from the task. */
export function isLacking({ status }: Pick<TaskOverTime, 'status'>): boolean {
  return GAP_OF[status] !== undefined;
}

interface Words {
  /** The first task of the same sentence. */
  readonly sentence: string;
  readonly statedBy: History<HeldFinding | null>;
}

function wordsOf(task: TaskOverTime, lacking: readonly TaskOverTime[], findings: FindingsOfState): Words {
  const first = lacking.find((other) => isSameSentence(task, other)) ?? task;
  const ofBearer = task.bearer.kind === 'State' ? [] : [findings.namingGapOf(task.bearer.id)];
  const statedBy = History.all([...ofBearer, findings.namingGapOf(task.target.id)]).map(
    (found) => found.flat().find((each) => each.holds !== Truth.NO && says(each, task)) ?? null,
  );
  return { sentence: first.edge.id, statedBy };
}

function isSameSentence(one: TaskOverTime, other: TaskOverTime): boolean {
  const isOfOneBody = one.bearer.id === other.bearer.id && one.role === other.role && one.status === other.status;
  return isOfOneBody && (one.edge.id === other.edge.id || shareOne(placesOf(one.edge), placesOf(other.edge)));
}

/** Whether the finding states, at the same place, the gap that the task makes, and of the same body. */
function says({ finding, subjects, places }: HeldFinding, { edge, bearer, status }: TaskOverTime): boolean {
  if (read(Finding, finding).gap !== GAP_OF[status] || !shareOne(places, placesOf(edge))) return false;
  return bearer.kind === 'State' || subjects.some(({ id }) => id === bearer.id);
}

function shareOne(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each));
}

function heldTask(task: TaskOverTime, words: Words | undefined): History<HeldTask> {
  const { edge, bearer, target, role, status } = task;
  const parts = { holds: task.holds, statedBy: words?.statedBy ?? NOWHERE };
  const sentence = words?.sentence ?? edge.id;
  return History.of(parts, ({ holds, statedBy }) => ({
    edge,
    bearer,
    target,
    role,
    status,
    sentence,
    holds,
    statedBy,
  }));
}

const NOWHERE: History<HeldFinding | null> = History.always(null);

function present(tasks: readonly HeldTask[]): readonly HeldTask[] {
  return tasks.filter(({ holds }) => holds !== Truth.NO);
}
