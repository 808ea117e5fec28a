import type { NamedThing } from '../../parts/named';
import type { DutyFragment } from './duties.generated';
import type { Task } from './task';

export type Duty = DutyFragment;

/** The bodies that must comply; a norm may bind others beside them. */
export function bodiesOf({ bearers }: Duty): Duty['bearers'] {
  return bearers.filter(({ __typename }) => __typename === 'Institution');
}

/** A body with what law lays on it. */
export interface BodyUnderLaw {
  readonly body: NamedThing;
  readonly duties: readonly Duty[];
  readonly tasks: readonly Task[];
}

/** What law lays on each body, the body with most of it first; a norm that names several stands under each. */
export function byBody(duties: readonly Duty[], tasks: readonly Task[]): readonly BodyUnderLaw[] {
  const bodies = new Map<string, { body: NamedThing; duties: Duty[]; tasks: Task[] }>();
  const under = (body: NamedThing) => {
    const known = bodies.get(body.id) ?? { body, duties: [], tasks: [] };
    bodies.set(body.id, known);
    return known;
  };
  for (const duty of duties) for (const body of bodiesOf(duty)) under(body).duties.push(duty);
  for (const task of tasks) under(task.bearer).tasks.push(task);
  const size = (each: BodyUnderLaw) => each.duties.length + each.tasks.length;
  return [...bodies.values()].sort((one, other) => size(other) - size(one));
}

/** The columns of the duties as a file. */
export const DUTY_COLUMNS = [
  'bodies',
  'bodyNames',
  'obligation',
  'modality',
  'summary',
  'act',
  'actName',
  'standing',
  'sourcesAsOf',
  'presumed',
  'sources',
];

export function csvRowOfDuty(duty: Duty): string[] {
  const { obligation, instrument, citations } = duty;
  const bodies = bodiesOf(duty);
  return [
    bodies.map(({ id }) => id).join(' '),
    bodies.map(({ name }) => name).join('; '),
    obligation.id,
    obligation.modality,
    obligation.summary ?? obligation.name,
    instrument.id,
    instrument.name,
    duty.standing,
    duty.attestedOn ?? '',
    String(duty.presumed),
    citations.map(({ document, pinpoint }) => `${document.id}, ${pinpoint}`).join('; '),
  ];
}
