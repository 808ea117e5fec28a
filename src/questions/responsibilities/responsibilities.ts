import { ResponsibleFor } from '../../model/edges/responsible-for';
import { read } from '../../model/read';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { ResponsibilityRole, ResponsibilityStatus } from '../../model/values/responsibility';
import type { GraphStore } from '../../store/graph-store';
import { dealingWith, requireSubjects, type AskedSubjects } from '../asking/asked-subjects';
import { requireNode } from '../asking/find-node';
import type { ImplementationOverTime } from '../implementation/implementations';
import { RowOrder, byPlace, byText } from '../asking/row-order';
import { ALL_TASKS, type TaskCandidate } from './task-candidates';
import { TASKS_ABOUT_EACH } from './tasks-about-each-candidates';
import { sortKey } from '../asking/sort-key';

/**
 * Who has which task, is proposed for it, disclaims it, or lacks it, on a date? Of topics and groups tasks about them,
 * or about what deals with them.
 */
export interface ResponsibilitiesQuestion extends AskedSubjects {
  /**
   * Only tasks of this State: of itself, of bodies that work for or in it or are placed under one that does, and those
   * about its law and policy, or about what serves it or happens there.
   */
  readonly state: string | null;
  readonly bearer: string | null;
  readonly target: string | null;
  readonly statuses: readonly ResponsibilityStatus[] | null;
  readonly asOf: CalendarDate;
}

/** A body and a task. */
export interface Task {
  readonly edge: EdgeRecord;
  readonly bearer: NodeRecord;
  readonly target: NodeRecord;
  readonly role: ResponsibilityRole;
  readonly status: ResponsibilityStatus;
}

/** A body and a task, on a date. */
export interface ResponsibilityAnswer extends Task {
  /** YES or UNKNOWN: what surely is not there on the date is left out. */
  readonly holds: Truth;
  readonly asOf: CalendarDate;
}

/** By the bearer, then the target, then status and role as their lists have them. */
export const RESPONSIBILITY_ORDER = new RowOrder<ResponsibilityAnswer>(
  byText(({ bearer }) => sortKey(bearer)),
  byText(({ target }) => sortKey(target)),
  byPlace(Object.values(ResponsibilityStatus), ({ status }) => status),
  byPlace(Object.values(ResponsibilityRole), ({ role }) => role),
  byText(({ edge }) => edge.id),
);

/** The whole list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do. */
export async function responsibilities(
  store: GraphStore,
  question: ResponsibilitiesQuestion,
): Promise<readonly ResponsibilityAnswer[]> {
  const { state, bearer, target, statuses, asOf } = question;
  if (state !== null) await requireNode(store, 'state', state, 'State');
  if (bearer !== null) await requireNode(store, 'bearer', bearer, 'Actor');
  if (target !== null) await requireNode(store, 'target', target, 'LegalNode');
  await requireSubjects(store, question);
  const found = await store.candidates(ALL_TASKS, { state, bearer, target });
  const things = found.map((task) => task.target.id);
  const deals = await dealingWith(store, question, { things, parts: false });
  const tasks = found.filter((task) => deals(task.target.id));
  return answersOf(tasks, asOf).filter(({ status }) => statuses === null || statuses.includes(status));
}

/** A task about an obligation, over all time. */
export interface TaskOverTime extends Task {
  /**
   * Whether it is there: one about national law or a measure counts while that implements or contradicts the
   * obligation.
   */
  readonly holds: History<Truth>;
}

/**
 * Who has a task about each obligation, whenever: about itself, the provision that imposes it and what that is a part
 * of, its topics, and what of the State's law, policy and mechanisms implements or contradicts it. Of bodies of the
 * State, and of none.
 */
export async function tasksOverTime(
  store: GraphStore,
  state: string,
  obligations: readonly NodeRecord[],
  implementing: readonly (readonly ImplementationOverTime[])[],
): Promise<readonly (readonly TaskOverTime[])[]> {
  if (obligations.length === 0) return [];
  const provisions = implementing.flatMap((each) => each.map(({ provision }) => provision.id));
  const things = [...new Set([...obligations.map(({ id }) => id), ...provisions])];
  const found = await store.candidates(TASKS_ABOUT_EACH, { things, state });
  const each = new Map(found.flat().map((task) => [task.edge.id, overTime(task)]));
  const tasks = new Map(
    things.map((thing, index) => [thing, (found[index] ?? []).flatMap(({ edge }) => each.get(edge.id) ?? [])]),
  );
  return obligations.map(({ id }, index) => {
    const through = new Map<TaskOverTime, History<Truth>[]>();
    const reach = (thing: string, reached: History<Truth>) => {
      for (const task of tasks.get(thing) ?? []) {
        const known = through.get(task);
        if (known) known.push(reached);
        else through.set(task, [reached]);
      }
    };
    reach(id, ALWAYS);
    for (const { provision, inForce } of implementing[index] ?? []) reach(provision.id, inForce);
    return [...through].map(([task, reached]) => (reached.includes(ALWAYS) ? task : whileReached(task, reached)));
  });
}

/** Those of one obligation that are, or may be, there on the day, in their order. */
export function responsibilitiesOn(
  tasks: readonly TaskOverTime[],
  asOf: CalendarDate,
): readonly ResponsibilityAnswer[] {
  return inOrder(tasks.map((task) => ({ ...task, holds: task.holds.on(asOf), asOf })));
}

const ALWAYS = History.always(Truth.YES);

function overTime(task: TaskCandidate): TaskOverTime {
  const { edge, bearer, target, role, status } = taskOf(task);
  return { edge, bearer, target, role, status, holds: History.ofWindow(edge.window) };
}

function whileReached(task: TaskOverTime, reached: readonly History<Truth>[]): TaskOverTime {
  const { edge, bearer, target, role, status } = task;
  const holds = History.all([task.holds, ...reached]).map(([held, ...through]) =>
    through.every((one) => one === Truth.NO) ? Truth.NO : (held as Truth),
  );
  return { edge, bearer, target, role, status, holds };
}

function taskOf({ edge, bearer, target }: TaskCandidate): Task {
  return {
    edge,
    bearer,
    target,
    role: read(ResponsibleFor, edge).role,
    status: read(ResponsibleFor, edge).status,
  };
}

function answersOf(tasks: readonly TaskCandidate[], asOf: CalendarDate): readonly ResponsibilityAnswer[] {
  return inOrder(tasks.map((task) => ({ ...taskOf(task), holds: holdsOn(task.edge.window, asOf), asOf })));
}

function inOrder(found: readonly ResponsibilityAnswer[]): readonly ResponsibilityAnswer[] {
  return RESPONSIBILITY_ORDER.sorted(found.filter(({ holds }) => holds !== Truth.NO));
}
