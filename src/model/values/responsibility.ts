import { choice } from '../declaration/value-kinds';

export enum ResponsibilityRole {
  ISSUES = 'ISSUES',
  IMPLEMENTS = 'IMPLEMENTS',
  ENFORCES = 'ENFORCES',
  MONITORS = 'MONITORS',
  COORDINATES = 'COORDINATES',
  ADJUDICATES = 'ADJUDICATES',
  FUNDS = 'FUNDS',
  OPERATES = 'OPERATES',
  ADVISES = 'ADVISES',
}

export enum ResponsibilityStatus {
  ASSIGNED = 'ASSIGNED',
  PROPOSED = 'PROPOSED',
  DISCLAIMED = 'DISCLAIMED',
  ABSENT = 'ABSENT',
}

export const responsibilityRole = choice(ResponsibilityRole, 'ResponsibilityRole', 'What a body does about a thing.');

export const responsibilityStatus = choice(
  ResponsibilityStatus,
  'ResponsibilityStatus',
  'Whether the body has the task, and according to whom.',
  {
    PROPOSED: 'Somebody recommends that the body be given it.',
    DISCLAIMED: 'The body has said that it is not its task.',
    ABSENT: 'A source notes that nobody has it.',
  },
);
