import type { TaskFragment } from './responsibilities.generated';

export type Task = TaskFragment;

/** Whether the text of a law gives the task; others are as a report or another source tells. */
export function isLaidByLaw({ citations }: Task): boolean {
  return citations.some(({ document }) => document.form === 'LAW_TEXT');
}

/** What is missing stands before what is there. */
export const STATUSES = ['ABSENT', 'DISCLAIMED', 'ASSIGNED', 'PROPOSED'] as const;

/** The columns of the list as a file. */
export const COLUMNS = [
  'bearer',
  'bearerName',
  'role',
  'status',
  'target',
  'targetName',
  'holds',
  'since',
  'until',
  'sourcesAsOf',
  'presumed',
  'note',
  'sources',
];

export function csvRowOf(task: Task): string[] {
  return [
    task.bearer.id,
    task.bearer.name,
    task.role,
    task.status,
    task.target.id,
    task.target.name,
    task.holds,
    task.since ?? '',
    task.until ?? '',
    task.attestedOn ?? '',
    String(task.presumed),
    task.note ?? '',
    task.citations.map(({ document, pinpoint }) => `${document.id}, ${pinpoint}`).join('; '),
  ];
}
