import { sortKeyOf } from '../../model/id';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { ResponsibilityRole, ResponsibilityStatus } from '../../model/values/responsibility';
import type { GraphStore, TaskCandidate } from '../../store/graph-store';
import { requireNode, requireNodes } from '../asking/find-node';
import type { ImplementationAnswer } from '../implementation/implementations';
import type { JudgedObligation } from '../standing/judge-obligations';
import { compareKeys } from '../asking/page-of-list';

/** Who has which task, is proposed for it, disclaims it, or lacks it, on a date. */
export interface ResponsibilitiesQuestion {
  /**
   * Only tasks of this State: of itself, of bodies that work for or in it or are placed under one that does, and those about its law and policy,
   * or about what serves it or happens there.
   */
  readonly state: string | null;
  readonly bearer: string | null;
  readonly target: string | null;
  /** Only tasks about these topics or narrower ones: about the topic itself, or about what deals with it. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
  readonly statuses: readonly ResponsibilityStatus[] | null;
  readonly asOf: CalendarDate;
}

/** A body and a task. */
export interface ResponsibilityAnswer {
  readonly edge: EdgeRecord;
  readonly bearer: NodeRecord;
  readonly target: NodeRecord;
  readonly role: ResponsibilityRole;
  readonly status: ResponsibilityStatus;
  /** YES or UNKNOWN: what surely is not there on the date is left out. */
  readonly holds: Truth;
  readonly asOf: CalendarDate;
}

const ROLES = Object.values(ResponsibilityRole);
const STATUSES = Object.values(ResponsibilityStatus);

/** What answers are ordered by: the bearer, then the target, then status and role as their lists have them. */
export function responsibilityKeys({ bearer, target, role, status, edge }: ResponsibilityAnswer): readonly string[] {
  return [
    sortKeyOf(bearer.id),
    sortKeyOf(target.id),
    String(STATUSES.indexOf(status)),
    String(ROLES.indexOf(role)),
    edge.id,
  ];
}

/** The whole list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do. */
export async function responsibilities(
  store: GraphStore,
  question: ResponsibilitiesQuestion,
): Promise<readonly ResponsibilityAnswer[]> {
  const { state, bearer, target, statuses, asOf } = question;
  if (state !== null) await requireNode(store, 'state', state, 'State');
  if (bearer !== null) await requireNode(store, 'bearer', bearer, 'Actor');
  if (target !== null) await requireNode(store, 'target', target, 'LegalNode');
  await requireNodes(store, 'topics', question.topics ?? [], 'Topic');
  const topics = question.topics && (await store.candidates('topicsWithin', { topics: question.topics }));
  const found = await store.candidates('tasks', { state, bearer, target, topics });
  return answersOf(found, asOf).filter(({ status }) => statuses === null || statuses.includes(status));
}

/**
 * Who has a task about each obligation: about itself, the provision that imposes it and what that is a part of, its topics, and what of the State's law,
 * policy and mechanisms implements or contradicts it. Of bodies of the State, and of none.
 */
export async function responsibilitiesOfObligations(
  store: GraphStore,
  rows: readonly JudgedObligation[],
  implementations: readonly (readonly ImplementationAnswer[])[],
): Promise<readonly (readonly ResponsibilityAnswer[])[]> {
  const [first] = rows;
  if (!first) return [];
  const thingsOf = rows.map(({ obligation }, index) => [
    obligation.id,
    ...(implementations[index] ?? []).map(({ provision }) => provision.id),
  ]);
  const things = [...new Set(thingsOf.flat())];
  const found = await store.candidates('tasksAbout', { things, state: first.state.id });
  const tasks = new Map(things.map((thing, index) => [thing, found[index] ?? []]));
  return thingsOf.map((each) => {
    const unique = new Map(each.flatMap((thing) => tasks.get(thing) ?? []).map((task) => [task.edge.id, task]));
    return answersOf([...unique.values()], first.asOf);
  });
}

function answersOf(tasks: readonly TaskCandidate[], asOf: CalendarDate): readonly ResponsibilityAnswer[] {
  return tasks
    .map(({ edge, bearer, target }) => ({
      edge,
      bearer,
      target,
      role: edge.properties['role'] as ResponsibilityRole,
      status: edge.properties['status'] as ResponsibilityStatus,
      holds: holdsOn(edge.window, asOf),
      asOf,
    }))
    .filter(({ holds }) => holds !== Truth.NO)
    .sort((one, other) => compareKeys(responsibilityKeys(one), responsibilityKeys(other)));
}
