import { nameOf } from '../../model/records';
import type { ResponsibilityRole } from '../../model/values/responsibility';
import type { Task } from '../responsibilities/responsibilities';

const VERBS: Readonly<Record<ResponsibilityRole, string>> = {
  ISSUES: 'issue',
  IMPLEMENTS: 'carry out',
  ENFORCES: 'enforce',
  MONITORS: 'monitor',
  COORDINATES: 'coordinate',
  ADJUDICATES: 'adjudicate',
  FUNDS: 'fund',
  OPERATES: 'operate',
  ADVISES: 'advise on',
};

const ON_A_TOPIC: Readonly<Record<ResponsibilityRole, string>> = {
  ...VERBS,
  IMPLEMENTS: 'act',
  ENFORCES: 'enforce the law',
  MONITORS: 'monitor compliance',
  COORDINATES: 'coordinate action',
  ADJUDICATES: 'adjudicate cases',
  FUNDS: 'fund work',
  OPERATES: 'work',
  ADVISES: 'advise',
};

/** What a body does, after `to`: `monitor the Labour Code`, `monitor compliance in the field of “Forced labour”`. */
export function taskName({ role, target }: Pick<Task, 'role' | 'target'>): string {
  const name = `“${nameOf(target)}”`;
  return target.kind === 'Topic' ? `${ON_A_TOPIC[role]} in the field of ${name}` : `${VERBS[role]} ${name}`;
}
